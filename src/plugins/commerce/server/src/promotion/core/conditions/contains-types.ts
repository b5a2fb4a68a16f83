import { z } from '@strapi/utils';
import { condition } from '../rule';
import { contentTypes } from '../settings';

/** Something that is an entry of one of these content types, such as `api::event.event`. */
export const containsTypes = condition({
  id: 'contains-types',
  label: 'Contains a content type',
  settings: z.strictObject({ types: contentTypes }),
  holds: ({ lines }, { types }) => lines.some(({ product }) => product !== undefined && types.includes(product.type)),
});
