import { administrator } from '../support/administrator';
import { customer } from '../support/customer';
import { endpoint } from '../../src/plugins/commerce/server/src/platform/endpoint';
import { samples } from '../support/route-samples';
import { ask, ofAnyStaff, type Route, routesOf } from '../support/routes';
import { type Shop, startShop } from '../support/shop';

/** What anyone may do without being looked at; a webhook is looked at by its signature. Who opens another one says so here. */
const open = [
  'addressRules.show',
  'catalog.categories',
  'catalog.offers',
  'catalog.product',
  'catalog.products',
  'catalog.suggestions',
  'download.file',
  'fulfillment.webhook',
  'mailchimp.checkWebhook',
  'mailchimp.webhook',
  'payment.webhook',
  'platform.docs',
  'platform.docsFile',
  'platform.openapi',
  'platform.ready',
  'sellers.list',
  'sellers.show',
];
const entries = /^plugin::commerce\.(product|category)\./;

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ database: 'sqlite' });
});
afterAll(() => shop?.stop());

const send = (route: Route, headers = {}) =>
  ask(
    shop,
    route,
    samples({ sku: 'A', slug: 'a', documentId: 'a', line: 'a', number: '1' })[route.handler] ?? {},
    headers,
  );

test('every route names the permission it needs, but for the reads that need none', () => {
  const doors = routesOf(shop).map((route) => {
    if (route.staff) {
      const [signedIn, may] = route.config.policies ?? [];
      const actions = typeof may === 'object' ? may.config.actions : [];
      const guarded = actions.length === 1 || ofAnyStaff.includes(route.handler);
      return [route.handler, signedIn === 'admin::isAuthenticatedAdmin' && guarded ? 'staff' : 'nothing'];
    }
    if (route.config.auth === false) return [route.handler, 'open'];
    const scope = route.config.auth?.scope ?? [];
    const own = scope.length === 1 && scope[0] === `plugin::commerce.${route.handler}`;
    return [route.handler, own || entries.test(route.handler) ? 'permission' : 'nothing'];
  });
  expect(doors.filter(([, door]) => door === 'nothing')).toEqual([]);
  expect(doors.flatMap(([name, door]) => (door === 'open' ? [name] : [])).sort()).toEqual(open);
});

test('nothing but those reads is served once the permissions are taken away', async () => {
  const buyer = await customer(shop);
  await shop.strapi.db.query('plugin::users-permissions.permission').deleteMany({
    where: { action: { $startsWith: 'plugin::commerce.' } },
  });
  const staff = await administrator(shop, 'strapi-author');
  const served: string[] = [];
  for (const route of routesOf(shop).filter(({ handler }) => ![...open, ...ofAnyStaff].includes(handler))) {
    const statuses = route.staff
      ? [(await send(route, staff)).status]
      : [(await send(route)).status, (await send(route, buyer.headers)).status];
    if (statuses.some((status) => status !== 403)) served.push(`${route.handler}: ${statuses.join(' ')}`);
  }
  expect(served).toEqual([]);
});

test('a route that does not say who may use it does not compile', () => {
  const answer = {} as never;
  const run = async () => undefined;
  // @ts-expect-error `access` is missing
  endpoint({ name: 'cart.steal', summary: '', method: 'GET', path: '/steal', answer, run });
  // @ts-expect-error no such access
  endpoint({ name: 'cart.steal', summary: '', method: 'GET', path: '/steal', access: 'everyone', answer, run });
});
