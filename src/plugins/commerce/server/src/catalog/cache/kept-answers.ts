import type { Endpoint } from '../../platform/endpoint';
import type { Strapi } from '../../platform/strapi';
import { endpoints } from '../endpoints';

const others = new WeakMap<Strapi, readonly Endpoint[]>();

/** Has the answers of these reads remembered as the catalog's own are. To be called while the plugin registers. */
export const keepAnswersOf = (strapi: Strapi, reads: readonly Endpoint[]): void =>
  void others.set(strapi, [...(others.get(strapi) ?? []), ...reads]);

/** The reads whose answers are remembered until something of the catalog changes. */
export const keptAnswers = (strapi: Strapi): readonly Endpoint[] => [...endpoints, ...(others.get(strapi) ?? [])];
