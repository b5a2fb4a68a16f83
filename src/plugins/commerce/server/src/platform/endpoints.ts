import { z } from '@strapi/utils';
import { version } from '../../../package.json';
import { optionsShape } from '../config';
import { bare, endpoint, type Endpoint } from './endpoint';
import { CommerceError } from './errors';
import { tell } from './log';
import { openApi } from './openapi';
import { storeSettings } from './settings';
import { connection } from './strapi';

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
export const platformEndpoints = (others: readonly Endpoint[]): readonly Endpoint[] => {
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
    endpoint({
      name: 'settings.store',
      summary: "The store's own settings",
      method: 'GET',
      path: '/settings/store',
      access: { staff: 'settings.read' },
      answer: optionsShape.shape.store,
      run: ({ strapi }) => storeSettings(strapi),
    }),
  ];
};
