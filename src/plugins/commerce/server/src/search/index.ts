import type { Strapi } from '../platform/strapi';
import type { SearchService } from './search-service';

export type { SearchService } from './search-service';

export const searchOf = (strapi: Strapi): SearchService => strapi.plugin('commerce').service('search');
