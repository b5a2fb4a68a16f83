import type { Answer } from './api-client';
import type { Sample } from './route-samples';
import type { Shop } from './shop';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly staff: boolean;
  readonly config: {
    readonly auth?: false | { readonly scope: readonly string[] };
    readonly policies?: readonly (string | { readonly name: string; readonly config: { actions: string[] } })[];
  };
}

/** Every route the plugin serves, from the running shop: a new one is tested, or fails the tests until it is. */
export const routesOf = ({ strapi }: Pick<Shop, 'strapi'>): Route[] => {
  const routers = strapi.plugin('commerce').routes as unknown as Record<string, { routes: Route[] }>;
  return ['content-api', 'admin'].flatMap((kind) =>
    (routers[kind]?.routes ?? []).map((route) => ({ ...route, staff: kind === 'admin' })),
  );
};

/** What whoever is signed in to the admin may ask: whether the money they see is real. */
export const ofAnyStaff: readonly string[] = ['payment.mode'];

export type Actor = 'staff' | 'customer' | 'guest';

/** Who may use a route: a customer's own things are theirs who sign in. */
export const actorOf = ({ staff, handler }: Route): Actor => {
  if (staff) return 'staff';
  return /^customer\.|^order\.list$/.test(handler) ? 'customer' : 'guest';
};

/** Asks a route, as the sample says. */
export const ask = (
  shop: Pick<Shop, 'client'>,
  route: Route,
  { params = {}, query, body }: Sample,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? 'none'));
  const client = shop.client(route.staff ? '/commerce' : '/api/commerce', headers);
  const url = query ? `${path}?${query}` : path;
  if (route.method === 'GET') return client.get(url);
  if (route.method === 'DELETE') return client.delete(url);
  const verb = route.method.toLowerCase() as 'post' | 'patch' | 'put';
  return client[verb](url, body ?? {});
};
