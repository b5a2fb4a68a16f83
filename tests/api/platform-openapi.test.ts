import { Validator } from '@seriousme/openapi-schema-validator';
import { onEachDatabase } from '../support/each-database';
import { startShop } from '../support/shop';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
}

onEachDatabase('the API describes itself', (shop) => {
  const document = async () => (await shop().api.get('/openapi.json')).body;

  test('as a valid OpenAPI document', async () => {
    const { errors, valid } = await new Validator().validate(await document());
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test('which lists every storefront route, each under a name of its own', async () => {
    const { paths } = await document();
    const described = Object.entries<Record<string, { operationId: string }>>(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { operationId }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        operationId,
      })),
    );
    const entries = new Set(['product', 'category', 'platform.openapi'].map((name) => `plugin::commerce.${name}`));
    const routes = (shop().strapi.plugin('commerce').routes as Record<string, { routes: Route[] }>)['content-api']
      ?.routes;
    const served = (routes ?? [])
      .filter(({ handler }) => handler !== 'platform.openapi' && !entries.has(handler.split('.').slice(0, 2).join('.')))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.map(({ route }) => route).sort()).toEqual(served.sort());
    expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(described.length);
  });

  test('and says that it is ready', async () => {
    expect(await shop().api.get('/ready')).toMatchObject({ status: 200, body: { data: { ready: true } } });
  });
});

test('a shop whose database is gone is alive but not ready', async () => {
  const shop = await startShop({ database: 'postgres' });
  shop.strapi.log.level = 'silent';
  await shop.database.drop();
  expect(await shop.api.get('/ready')).toMatchObject({
    status: 503,
    body: { error: { details: { code: 'platform.not-ready' } } },
  });
  expect((await shop.client().get('/_health')).status).toBe(204);
  await shop.stop();
});
