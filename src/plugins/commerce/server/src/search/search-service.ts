import { optionsOf } from '../config';
import { guarded } from '../platform/guarded';
import type { Strapi } from '../platform/strapi';
import { rebuild } from './actions/rebuild';
import { type Patience, patience } from './core/patience';
import { meilisearch } from './providers/meilisearch/meilisearch';
import type { Rebuild } from './schemas/search-link';
import type { SearchEngine } from './search-engine';

export interface SearchService {
  /** Undefined: the database's own words are all that is searched. */
  readonly engine: SearchEngine | undefined;
  /** This process's own. */
  readonly patience: Patience;
  /** Builds the index anew beside the one that is searched, and swaps it in: what the command does. */
  rebuild(onProgress?: (rebuild: Rebuild) => void): Promise<Rebuild>;
}

export const searchService = (strapi: Strapi): SearchService => {
  const options = optionsOf(strapi).meilisearch;
  return {
    engine: options && guarded(strapi, meilisearch(options)),
    patience: patience(),
    rebuild: (onProgress) => rebuild(strapi, onProgress),
  };
};
