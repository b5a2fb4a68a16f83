import type { Endpoint } from './endpoint';
import type { Feature } from './feature';
import type { Strapi } from './strapi';

const storefrontActions = (features: readonly Feature[]): { action: string; roles: readonly string[] }[] => {
  const endpoints = features.flatMap((feature) => feature.endpoints ?? []);
  const entries = features.flatMap((feature) => Object.keys(feature.contentTypes ?? {}));
  const rolesOf = ({ access }: Endpoint) =>
    access === 'public' || access === 'open'
      ? ['public', 'authenticated']
      : access === 'customer'
        ? ['authenticated']
        : [];
  return [
    ...endpoints.map((endpoint) => ({ action: `plugin::commerce.${endpoint.name}`, roles: rolesOf(endpoint) })),
    ...entries.flatMap((name) =>
      ['find', 'findOne'].map((verb) => ({
        action: `plugin::commerce.${name}.${verb}`,
        roles: ['public', 'authenticated'],
      })),
    ),
  ];
};

/**
 * Grants what a storefront needs, each action once in the shop's life: what an administrator takes away later stays
 * away, and an action that a later version brings is granted when it first appears.
 */
export const grantOnce = async (strapi: Strapi, features: readonly Feature[]): Promise<void> => {
  const users = strapi.plugin('users-permissions');
  if (!users) return;
  // A declared plugin boots before users-permissions; roles made before its own seed would suppress that seed.
  await users.service('users-permissions').initialize();
  const store = strapi.store({ type: 'plugin', name: 'commerce' });
  const granted = new Set(((await store.get({ key: 'granted' })) ?? []) as string[]);
  const fresh = storefrontActions(features).filter(({ action }) => !granted.has(action));
  if (!fresh.length) return;
  const roles = (await strapi.db.query('plugin::users-permissions.role').findMany({})) as {
    id: number;
    type: string;
  }[];
  for (const { action, roles: wanted } of fresh) {
    for (const role of roles.filter(({ type }) => wanted.includes(type))) {
      const permission = { action, role: role.id };
      const query = strapi.db.query('plugin::users-permissions.permission');
      if (!(await query.findOne({ where: permission }))) await query.create({ data: permission });
    }
  }
  await store.set({ key: 'granted', value: [...granted, ...fresh.map(({ action }) => action)] });
};

export const registerStaffPermissions = async (strapi: Strapi, features: readonly Feature[]): Promise<void> => {
  const permissions = features.flatMap((feature) =>
    (feature.staffPermissions ?? []).map((permission) => ({
      section: 'plugins',
      pluginName: 'commerce',
      subCategory: feature.name,
      ...permission,
    })),
  );
  await (strapi.service('admin::permission') as any).actionProvider.registerMany(permissions);
};
