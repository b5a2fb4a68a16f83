import { z } from '@strapi/utils';
import type { EntryField } from '../platform/feature';
import { offersOfEntries } from './actions/offers-of-entries';
import { sellableOffer, tastesQuery } from './contract';

export const entryFields: readonly EntryField[] = [
  {
    name: 'offers',
    summary: 'What can be bought of it now; none while it is not published',
    besides: ['price', 'variants'],
    query: tastesQuery,
    answer: z.array(sellableOffer),
    load: ({ strapi, type, documentIds, query }) => offersOfEntries(strapi, type, documentIds, query),
  },
];
