import { factories } from '@strapi/strapi';
import { guestStrategy } from './access';
import { holdBootLock, releaseBootLock } from './boot-lock';
import { allowOurHeaders } from './cors';
import { counterRecord } from './counter';
import { answerEarly, middlewaresOf } from './early';
import { action } from './action';
import { extendGraphql } from './graphql';
import type { Endpoint } from './endpoint';
import { platformEndpoints } from './endpoints';
import type { Feature } from './feature';
import { idempotencyRecord } from './idempotency';
import { limitRecord } from './limit-record';
import { grantOnce, registerStaffPermissions } from './permissions';
import { lostDatabase } from './lost-database';
import { rawBodies } from './raw-body';
import { protectTables } from './protect-tables';
import { requestGuard } from './request-guard';
import { seedStoreSettings } from './settings';
import { checkStart } from './start-up';
import type { Strapi } from './strapi';

const entryUid = (name: string): any => `plugin::commerce.${name}`;

const controllersOf = (features: readonly Feature[]) => {
  const controllers: Record<string, any> = {};
  for (const feature of features) {
    for (const declaration of feature.endpoints ?? []) {
      const [controller, verb] = declaration.name.split('.') as [string, string];
      controllers[controller] = { ...controllers[controller], [verb]: declaration };
    }
  }
  const bound = Object.entries(controllers).map(([name, declarations]) => [
    name,
    ({ strapi }: { strapi: Strapi }) =>
      Object.fromEntries(
        Object.entries<Endpoint>(declarations).map(([verb, declaration]) => [verb, action(declaration, strapi)]),
      ),
  ]);
  const entries = features.flatMap((feature) => Object.keys(feature.contentTypes ?? {}));
  return {
    ...Object.fromEntries(bound),
    ...Object.fromEntries(entries.map((name) => [name, factories.createCoreController(entryUid(name))])),
  };
};

const servicesOf = (features: readonly Feature[]) => {
  const entries = features.flatMap((feature) => Object.keys(feature.contentTypes ?? {}));
  return {
    ...Object.fromEntries(entries.map((name) => [name, factories.createCoreService(entryUid(name))])),
    ...Object.fromEntries(
      features.flatMap(({ name, service }) =>
        service ? [[name, ({ strapi }: { strapi: Strapi }) => service(strapi)]] : [],
      ),
    ),
  };
};

const route = (declaration: Endpoint, config: object) => ({
  method: declaration.method,
  path: declaration.path,
  handler: declaration.name,
  config,
});

const staffRoute = (declaration: Endpoint, permission: string | null) =>
  route(declaration, {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(permission === null
        ? []
        : [{ name: 'admin::hasPermissions', config: { actions: [`plugin::commerce.${permission}`] } }]),
    ],
  });

const routesOf = (features: readonly Feature[], guests: (strapi: Strapi) => object) => {
  const endpoints = features.flatMap((feature) => feature.endpoints ?? []);
  const entries = features.flatMap((feature) => Object.keys(feature.contentTypes ?? {}));
  const auth = (declaration: Endpoint, strapi: Strapi) =>
    declaration.access === 'open'
      ? false
      : {
          strategies: [guests(strapi), 'users-permissions', 'api-token'],
          scope: [`plugin::commerce.${declaration.name}`],
        };
  return {
    'content-api': ({ strapi }: { strapi: Strapi }) => ({
      type: 'content-api',
      routes: [
        ...endpoints
          .filter(({ access }) => typeof access === 'string')
          .map((declaration) => route(declaration, { auth: auth(declaration, strapi) })),
        ...entries.flatMap(
          (name) => (factories.createCoreRouter(entryUid(name), { only: ['find', 'findOne'] }) as any).routes,
        ),
      ],
    }),
    admin: () => ({
      type: 'admin',
      routes: endpoints.flatMap((declaration) =>
        typeof declaration.access === 'object' ? [staffRoute(declaration, declaration.access.staff)] : [],
      ),
    }),
  };
};

/** GraphQL would offer every content type's mutations to a full-access API token; commerce records have none. */
const closeShadowCrud = (strapi: Strapi, features: readonly Feature[]): void => {
  const extension = strapi.plugin('graphql')?.service('extension');
  for (const { uid } of features.flatMap((feature) => feature.records ?? [])) extension?.shadowCRUD(uid).disable();
  for (const name of features.flatMap((feature) => Object.keys(feature.profiles ?? {}))) {
    extension?.shadowCRUD(entryUid(name)).disable();
  }
  for (const name of features.flatMap((feature) => Object.keys(feature.contentTypes ?? {}))) {
    extension?.shadowCRUD(entryUid(name)).disableMutations();
  }
};

/** Puts the features together into what Strapi loads as a plugin. */
export const assemble = (given: readonly Feature[], config: object) => {
  const endpoints = platformEndpoints(given);
  const features: readonly Feature[] = [
    {
      name: 'platform',
      records: [idempotencyRecord, counterRecord, limitRecord],
      endpoints,
      early: {
        'lost-database': lostDatabase,
        'raw-bodies': rawBodies(given.flatMap((feature) => feature.endpoints ?? [])),
        'request-guard': requestGuard,
      },
      staffPermissions: [
        { uid: 'settings.read', displayName: "Read the store's settings" },
        { uid: 'settings.manage', displayName: "Change the store's settings" },
      ],
    },
    ...given,
  ];
  // One per Strapi: a process may start several, one after the other.
  const strategies = new WeakMap<Strapi, ReturnType<typeof guestStrategy>>();
  const guests = (strapi: Strapi) => {
    const strategy = strategies.get(strapi) ?? guestStrategy(strapi);
    strategies.set(strapi, strategy);
    return strategy;
  };
  const each = async (phase: 'register' | 'bootstrap' | 'destroy', strapi: Strapi) => {
    for (const feature of features) await feature[phase]?.(strapi);
  };
  return {
    config,
    contentTypes: {
      ...Object.fromEntries(features.flatMap((f) => f.records ?? []).map(({ name, schema }) => [name, { schema }])),
      ...Object.fromEntries(
        features
          .flatMap((f) => Object.entries({ ...f.contentTypes, ...f.profiles }))
          .map(([name, schema]) => [name, { schema }]),
      ),
    },
    controllers: controllersOf(features),
    routes: routesOf(features, (strapi) => guests(strapi).strategy),
    services: servicesOf(features),
    middlewares: middlewaresOf(features),
    register: async ({ strapi }: { strapi: Strapi }) => {
      checkStart(
        strapi,
        features.flatMap((feature) => feature.endpoints ?? []),
      );
      await holdBootLock(strapi);
      allowOurHeaders(strapi);
      answerEarly(strapi, features);
      closeShadowCrud(strapi, features);
      await each('register', strapi);
      extendGraphql(strapi, features);
    },
    bootstrap: async ({ strapi }: { strapi: Strapi }) => {
      await protectTables(strapi);
      await seedStoreSettings(strapi);
      await registerStaffPermissions(strapi, features);
      await grantOnce(strapi, features);
      guests(strapi).watch();
      await each('bootstrap', strapi);
    },
    destroy: async ({ strapi }: { strapi: Strapi }) => {
      await releaseBootLock(strapi);
      await each('destroy', strapi);
    },
  };
};
