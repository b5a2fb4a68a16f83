import { z } from '@strapi/utils';
import { version } from '../../../package.json';
import { apiPage } from './api-page';
import { connectionsOf } from './connections';
import { bare, endpoint, type Endpoint } from './endpoint';
import type { Feature } from './feature';
import { CommerceError } from './errors';
import { tell } from './log';
import { openApi } from './openapi';
import { changeStoreSettings, storeSettings } from './settings';
import { connectionView, storeBody, storeView } from './settings-contract';
import { connection } from './strapi';
import { strapiConnections } from './strapi-connections';

const answersWithin = 2000;

const later = (milliseconds: number) =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(reject, milliseconds, new Error('The database is silent.')).unref();
  });

const readiness = endpoint({
  name: 'platform.ready',
  summary: 'Whether the shop can take orders: its database answers',
  method: 'GET',
  path: '/ready',
  access: 'open',
  answer: z.object({ ready: z.literal(true) }),
  run: async ({ strapi }) => {
    try {
      await Promise.race([connection(strapi).raw('select 1'), later(answersWithin)]);
    } catch (error) {
      tell(strapi, error);
      throw new CommerceError('unavailable', 'platform.not-ready', 'The database does not answer.');
    }
    return { ready: true };
  },
});

/** What the shop says about itself, and about the endpoints of its slices. */
export const platformEndpoints = (features: readonly Feature[]): readonly Endpoint[] => {
  const others = features.flatMap((feature) => feature.endpoints ?? []);
  const document = openApi([...others, readiness], version);
  return [
    readiness,
    endpoint({
      name: 'platform.openapi',
      summary: 'This API, as an OpenAPI document',
      method: 'GET',
      path: '/openapi.json',
      access: 'open',
      answer: z.looseObject({ openapi: z.string() }),
      run: async () => bare(document),
    }),
    ...apiPage,
    endpoint({
      name: 'settings.store',
      summary: "The store's own settings",
      method: 'GET',
      path: '/settings/store',
      access: { staff: 'settings.read' },
      answer: storeView,
      run: ({ strapi }) => storeSettings(strapi),
    }),
    endpoint({
      name: 'settings.changeStore',
      summary: "Change the store's own settings",
      method: 'PUT',
      path: '/settings/store',
      access: { staff: 'settings.manage' },
      body: storeBody,
      answer: storeView,
      run: ({ strapi, body }) => changeStoreSettings(strapi, body),
    }),
    endpoint({
      name: 'settings.connections',
      summary: 'The outside services the shop works with, and what is missing to connect them',
      method: 'GET',
      path: '/settings/connections',
      access: { staff: 'settings.read' },
      answer: z.array(connectionView),
      run: async ({ strapi }) => connectionsOf(strapi, strapiConnections(strapi), features),
    }),
  ];
};
