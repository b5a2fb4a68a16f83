import { type Answer } from '../support/api-client';
import { guest } from '../support/guest';
import { samples } from '../support/route-samples';
import { ask, ofAnyStaff, type Route, routesOf } from '../support/routes';
import { type Shop, startShop } from '../support/shop';
import { type StaffRole, staffRole } from '../support/staff-role';

let shop: Shop;
let clerk: StaffRole;
let number: string;
let sku: string;
beforeAll(async () => {
  shop = await startShop({ database: 'sqlite' });
  clerk = await staffRole(shop);
  ({ sku } = await shop.sells({ stock: 9 }));
  number = (await (await guest(shop.api, { sku, quantity: 2 })).checkout('captured')).body.data.order.number;
});
afterAll(() => shop?.stop());

const guardOf = ({ config }: Route): string => {
  const guard = config.policies?.find((policy) => typeof policy === 'object');
  return typeof guard === 'object' ? (guard.config.actions[0] ?? '').replace('plugin::commerce.', '') : '';
};
const staffRoutes = () => routesOf(shop).filter(({ staff }) => staff);
const permissions = () => [...new Set(staffRoutes().map(guardOf))].filter(Boolean);
const send = (route: Route): Promise<Answer> => {
  const sample = samples({ sku, slug: 'none', documentId: 'none', line: 'none', number })[route.handler] ?? {};
  return ask(shop, route, sample, clerk.headers);
};

test('who may read orders reads them, and can do nothing else by any route', async () => {
  await clerk.may(['orders.read']);
  const answers: [string, number][] = [];
  for (const route of staffRoutes()) answers.push([route.handler, (await send(route)).status]);
  const served = answers.filter(([, status]) => status !== 403).map(([name]) => name);
  const meant = staffRoutes().filter((route) => guardOf(route) === 'orders.read' || ofAnyStaff.includes(route.handler));
  expect(served).toEqual(meant.map(({ handler }) => handler));
  expect(served).toContain('orders.show');
  expect(answers.find(([name]) => name === 'orders.refund')?.[1]).toBe(403);
  const { body } = await shop.client('/commerce', clerk.headers).get(`/orders/${number}`);
  expect(body.data.refunds).toEqual([]);
});

test('with every permission but one, nothing that it guards is served', async () => {
  const all = permissions();
  const served: string[] = [];
  for (const missing of all) {
    await clerk.may(all.filter((uid) => uid !== missing));
    for (const route of staffRoutes().filter((each) => guardOf(each) === missing)) {
      const { status } = await send(route);
      if (status !== 403) served.push(`${route.handler} without ${missing}: ${status}`);
    }
  }
  expect(served).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});
