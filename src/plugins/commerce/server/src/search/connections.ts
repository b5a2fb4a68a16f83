import { optionsOf } from '../config';
import { variables, type Connection } from '../platform/connections';
import type { Strapi } from '../platform/strapi';

export const searchConnection = (strapi: Strapi): Connection[] => {
  const { meilisearch } = optionsOf(strapi);
  return [
    {
      id: 'meilisearch',
      state: meilisearch ? 'connected' : 'off',
      detail: meilisearch ? new URL(meilisearch.url).host : null,
      variables: variables(
        ['COMMERCE_MEILISEARCH_URL', 'COMMERCE_MEILISEARCH_KEY'],
        ['COMMERCE_MEILISEARCH_PREFIX', 'COMMERCE_MEILISEARCH_TIMEOUT_MS'],
      ),
    },
  ];
};
