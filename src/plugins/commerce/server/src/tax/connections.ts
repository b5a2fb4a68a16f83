import { optionsOf } from '../config';
import { variables, type Connection } from '../platform/connections';
import type { Strapi } from '../platform/strapi';

/** The EU's register of VAT ids. */
export const taxConnections = (strapi: Strapi): Connection[] => {
  const { enabled, base } = optionsOf(strapi).vies;
  return [
    {
      id: 'vies',
      state: enabled ? 'connected' : 'off',
      detail: enabled ? new URL(base).host : null,
      variables: variables(['COMMERCE_VIES'], ['COMMERCE_VIES_WHEN_UNAVAILABLE']),
    },
  ];
};
