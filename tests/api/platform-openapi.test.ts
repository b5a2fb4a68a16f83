import { Validator } from '@seriousme/openapi-schema-validator';
import { onEachDatabase } from '../support/each-database';
import { startShop } from '../support/shop';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
}

/** The document, and the page that shows it. */
const undescribed = ['platform.openapi', 'platform.docs', 'platform.docsFile'];

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
    const entries = new Set(['product', 'category'].map((name) => `plugin::commerce.${name}`));
    const routes = (shop().strapi.plugin('commerce').routes as Record<string, { routes: Route[] }>)['content-api']
      ?.routes;
    const served = (routes ?? [])
      .filter(({ handler }) => !undescribed.includes(handler) && !entries.has(handler.split('.').slice(0, 2).join('.')))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.map(({ route }) => route).sort()).toEqual(served.sort());
    expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(described.length);
  });

  test('and shows itself on a page that takes nothing from elsewhere', async () => {
    const get = async (place: string) => {
      const answer = await fetch(`${shop().url}/api/commerce${place}`);
      const { status, headers } = answer;
      return {
        status,
        type: headers.get('content-type'),
        policy: headers.get('content-security-policy'),
        text: await answer.text(),
      };
    };
    const { status, type, policy, text } = await get('/docs');
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    const files = [...text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, file = '']) => file);
    expect(files).toHaveLength(3);
    for (const file of files) expect(await get(`/${file}`)).toMatchObject({ status: 200, policy });
    for (const other of ['LICENSE', '../server/index.js', '..%2Fserver%2Findex.js', 'toString']) {
      expect((await get(`/docs/${other}`)).status).toBe(404);
    }
  });

  test('and says that it is ready', async () => {
    expect(await shop().api.get('/ready')).toMatchObject({ status: 200, body: { data: { ready: true } } });
  });
});

test('a shop whose database is gone is alive but not ready; nor does one show its API that does not want to', async () => {
  const shop = await startShop({ database: 'postgres', env: { COMMERCE_DOCS: 'false' } });
  shop.strapi.log.level = 'silent';
  await shop.database.drop();
  expect(await shop.api.get('/ready')).toMatchObject({
    status: 503,
    body: { error: { details: { code: 'platform.not-ready' } } },
  });
  expect((await shop.client().get('/_health')).status).toBe(204);
  expect((await shop.api.get('/docs')).status).toBe(404);
  await shop.stop();
});
