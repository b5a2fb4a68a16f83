import { administrator } from '../support/administrator';
import { onEachDatabase } from '../support/each-database';
import { ofAnyStaff } from '../support/routes';
import { commerceTypes, fullAccess } from '../support/full-access';
import type { Shop } from '../support/shop';

const rowsOf = async ({ strapi }: Shop): Promise<Record<string, number>> => {
  const counts = await Promise.all(
    commerceTypes(strapi).map(async ({ table }) => {
      const [row] = await strapi.db.connection(table).count('* as count');
      return [table, Number(row?.count)] as const;
    }),
  );
  return Object.fromEntries(counts);
};

const introspection = `{ __schema {
  queryType { fields { name } } mutationType { fields { name args { name } } } types { name } } }`;

onEachDatabase('a full-access API token', (shop) => {
  test('reaches no commerce record through generic REST', async () => {
    await shop().sells();
    const headers = await fullAccess(shop().strapi);
    const { paths } = (await shop().api.get('/openapi.json')).body;
    const described = new Set(
      Object.entries<object>(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path.replace(/\{\w+\}/, ':id')}`),
      ),
    );
    const before = await rowsOf(shop());
    const open: string[] = [];
    for (const { plural, singular, isRecord } of commerceTypes(shop().strapi)) {
      for (const name of [plural, singular]) {
        for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
          if (!isRecord && method === 'get') continue;
          for (const [path, shape] of [
            [`/${name}`, `/${name}`],
            [`/${name}/1`, `/${name}/:id`],
          ] as const) {
            // The shop's own endpoints check tokens of their own, and have stories of their own.
            if (!described.has(`${method} ${shape}`)) {
              for (const base of ['/api/commerce', '/api']) {
                const client = shop().client(base, headers);
                const { status } = await client[method](path, { data: {} } as never);
                if (status !== 404 && status !== 405) open.push(`${method} ${base}${path}: ${status}`);
              }
            }
          }
        }
      }
    }
    expect(open).toEqual([]);
    expect(await rowsOf(shop())).toEqual(before);
  });

  test('nor through GraphQL: records are not in the schema, entries can only be read', async () => {
    const graphql = shop().client('/graphql', await fullAccess(shop().strapi));
    const { body } = await graphql.post('', { query: introspection });
    const { types, queryType, mutationType } = body.data.__schema;
    const named = new Set((types as { name: string }[]).map(({ name }) => name));
    const mutations = (mutationType.fields as { name: string; args: { name: string }[] }[])
      // Strapi's generated ones take `data` or a bare `documentId`.
      .filter(({ args }) => args.some(({ name }) => name === 'data' || name === 'documentId'))
      .map(({ name }) => name);
    const queries = (queryType.fields as { name: string }[]).map(({ name }) => name);
    const naming = shop().strapi.plugin('graphql').service('utils').naming;
    const extension = shop().strapi.plugin('graphql').service('extension');

    for (const { uid, isRecord } of commerceTypes(shop().strapi)) {
      const type = shop().strapi.contentType(uid as never);
      for (const verb of ['Create', 'Update', 'Delete']) {
        expect(mutations).not.toContain(naming[`get${verb}MutationTypeName`](type));
      }
      const generated = [
        naming.getFiltersInputTypeName(type),
        naming.getEntityResponseCollectionName(type),
        naming.getRelationResponseCollectionName(type),
      ];
      if (isRecord) {
        expect(extension.shadowCRUD(uid).isDisabled()).toBe(true);
        expect(generated.filter((name: string) => named.has(name))).toEqual([]);
      } else {
        expect(queries).toContain(naming.getFindQueryName(type));
      }
    }
  });
});

onEachDatabase('staff routes', (shop) => {
  interface Route {
    readonly method: string;
    readonly path: string;
    readonly handler: string;
  }
  const staff = (): Route[] =>
    (shop().strapi.plugin('commerce').routes as unknown as Record<string, { routes: Route[] }>).admin?.routes ?? [];

  const statuses = async (
    base: string,
    headers: Readonly<Record<string, string>>,
    routes = staff(),
  ): Promise<Set<number>> => {
    const client = shop().client(base, headers);
    const answers = routes.map(({ method, path }) => {
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
      return client[verb](path.replace(/:\w+/g, '1001'), {} as never);
    });
    return new Set((await Promise.all(answers)).map(({ status }) => status));
  };

  test('let in nobody without an administrator’s own login', async () => {
    expect(staff()).not.toHaveLength(0);
    for (const headers of [{}, await fullAccess(shop().strapi), { authorization: 'Bearer nonsense' }]) {
      expect([401, 403]).toEqual(expect.arrayContaining([...(await statuses('/commerce', headers))]));
      expect([401, 403, 404, 405]).toEqual(expect.arrayContaining([...(await statuses('/api/commerce', headers))]));
    }
  });

  test('let in only staff with the permission for them', async () => {
    const author = await administrator(shop(), 'strapi-author');
    const guarded = staff().filter(({ handler }) => !ofAnyStaff.includes(handler));
    expect(guarded).toHaveLength(staff().length - ofAnyStaff.length);
    expect(await statuses('/commerce', author, guarded)).toEqual(new Set([403]));
    const owner = await statuses('/commerce', await administrator(shop(), 'strapi-super-admin'));
    expect(owner).not.toContain(401);
    expect(owner).not.toContain(403);
  });
});
