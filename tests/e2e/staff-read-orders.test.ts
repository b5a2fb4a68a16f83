import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { guest, type Outcome } from '../support/guest';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const orders = 'plugins/commerce/orders';

const sells = async (sku: string, price: number) => {
  const offer = { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount: price } } }] };
  const entry = { title: `Thing ${sku}`, slug: sku.toLowerCase(), offer };
  const { status } = await desk.staff.post(
    '/content-manager/collection-types/plugin::commerce.product/actions/publish',
    entry,
  );
  expect(status).toBe(200);
};

const buys = async (email: string, quantity: number, outcome: Outcome): Promise<string> => {
  const buyer = await guest(desk.server.api, { sku: 'MUG', quantity });
  const { status, body } = await buyer.checkout(outcome, { email, note: 'Please ring twice.' });
  expect([status, body.data?.order?.number]).toEqual([201, expect.any(String)]);
  return body.data.order.number as string;
};

const row = (number: string) =>
  desk.page.getByRole('row').filter({ has: desk.page.getByRole('link', { name: number }) });

test('a shop without orders says so', async () => {
  await desk.visit(orders);
  await desk.page.getByText('No orders yet').waitFor();
});

test('orders are listed newest first, found by e-mail and narrowed by status', async () => {
  await sells('MUG', 1250);
  const paid = await buys('grace@example.com', 2, 'captured');
  const waiting = await buys('alan@example.com', 1, 'pending');
  await desk.visit(orders);
  await row(waiting).waitFor();
  await desk.picture('orders');
  const numbers = await desk.page.locator('tbody tr td:nth-child(2)').allInnerTexts();
  expect(numbers).toEqual([waiting, paid]);
  await expect(row(paid).innerText()).resolves.toMatch(
    /grace@example\.com[\s\S]*COMPLETED[\s\S]*PAID[\s\S]*2\s+€29\.90/i,
  );

  await desk.page.keyboard.press('/');
  await desk.page.keyboard.type('grace');
  await desk.page.keyboard.press('Enter');
  await row(waiting).waitFor({ state: 'detached' });
  await expect(row(paid).count()).resolves.toBe(1);
  expect(desk.page.url()).toMatch(/\?.*q=grace/);

  await desk.visit(`${orders}?status=pending`);
  await row(waiting).waitFor();
  await expect(row(paid).count()).resolves.toBe(0);
});

test('an order shows its lines, its totals, where it goes and what happened', async () => {
  const number = await buys('edsger@example.com', 3, 'captured');
  await desk.visit(orders);
  await desk.page.getByRole('link', { name: number }).click();
  await desk.page.getByRole('heading', { name: `Order ${number}` }).waitFor();
  await desk.picture('order');
  const text = await desk.page.locator('main').innerText();
  for (const words of ['Thing MUG', 'SKU MUG', '€12.50', '€37.50', '€4.90', '€42.40']) expect(text).toContain(words);
  for (const words of ['edsger@example.com', 'Ada Buyer', '10115 Berlin', 'Germany']) expect(text).toContain(words);
  for (const words of ['Please ring twice.', 'Payment received', 'Order completed']) expect(text).toContain(words);
});

test('an order that does not exist is said to be none', async () => {
  await desk.visit(`${orders}/0000`);
  await desk.page.getByText('There is no such order.').waitFor();
});
