import { searchWith, whenProjected } from '../catalog';
import type { Strapi } from '../platform/strapi';
import { findEntries } from './actions/find-entries';
import { markChanged } from './actions/mark-changed';

export const listen = (strapi: Strapi): void => {
  whenProjected(strapi, markChanged);
  searchWith(strapi, (asked) => findEntries(strapi, asked));
};
