import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { guest } from '../support/guest';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const orders = 'plugins/commerce/orders';

const sells = async (sku: string, price: number, initialStock: number) => {
  const offer = { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount: price } }, initialStock }] };
  const { status } = await desk.staff.post(
    '/content-manager/collection-types/plugin::commerce.product/actions/publish',
    { title: `Thing ${sku}`, slug: sku.toLowerCase(), offer },
  );
  expect(status).toBe(200);
};
const buys = async (name: string, ...skus: readonly string[]): Promise<string> => {
  const buyer = await guest(desk.server.api, ...skus.map((sku) => ({ sku, quantity: 2 })));
  const shippingAddress = { name, line1: 'Long Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  return (await buyer.checkout('captured', { email, shippingAddress })).body.data.order.number as string;
};
const row = (number: string) =>
  desk.page.getByRole('row').filter({ has: desk.page.getByRole('link', { name: number, exact: true }) });

let found: string;
let other: string;

test('a new order appears in the list by itself; it is found by its buyer’s name', async () => {
  const { page } = desk;
  await sells('MUG', 1250, 10);
  await sells('TEA', 600, 10);
  await desk.visit(orders);
  await page.getByText('No orders yet').waitFor();
  other = await buys('Alan Turing', 'TEA');
  await row(other).waitFor();
  found = await buys('Grace Hopper', 'MUG', 'TEA');
  await row(found).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('hopper');
  await page.keyboard.press('Enter');
  await row(other).waitFor({ state: 'detached' });
  expect(await seriousViolations(page)).toEqual([]);
  await desk.picture('desk-found');
  await row(found).getByRole('link', { name: found }).click();
  await page.getByRole('heading', { name: `Order ${found}` }).waitFor();
});

test('one line is refunded, its units go back on the shelf, and the timeline says so', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Units of MUG to refund, at most 2').fill('1');
  await dialog.getByLabel('Reason').fill('Handle broken');
  expect(await seriousViolations(page, '[role="dialog"]')).toEqual([]);
  await desk.picture('desk-refund');
  await dialog.getByRole('button', { name: 'Refund €12.50' }).click();
  await page.getByText('€12.50 go back to the customer.').waitFor();
  await page.locator('main').getByText('Partly refunded').waitFor();
  const text = await page.locator('main').innerText();
  for (const words of ['Refund of €12.50 begun', '€12.50 refunded', 'by staff · Handle broken'])
    expect(text).toContain(words);
  const { body } = await desk.staff.get('/commerce/stock/MUG');
  expect(body.data).toMatchObject({ onHand: 9, reserved: 0 });
});

test('a note is written, an address corrected, and the next order is a key away', async () => {
  const { page } = desk;
  await page.getByLabel('A note for your colleagues.').fill('Comes on Friday.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByRole('article').getByText('Comes on Friday.').waitFor();

  await page.getByRole('region', { name: 'Shipping address' }).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Postal code').fill('1');
  await dialog.getByRole('button', { name: 'Save the address' }).click();
  await page
    .getByText(/"1" is no postal code of DE/)
    .first()
    .waitFor();
  await dialog.getByLabel('Postal code').fill('10117');
  await dialog.getByRole('button', { name: 'Save the address' }).click();
  await page.getByRole('region', { name: 'Shipping address' }).getByText('10117 Berlin').waitFor();
  await page.getByText('Ada Staff corrected an address').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await desk.picture('desk-order');

  await desk.visit(`${orders}/${found}`);
  // Only once the list is there it is known what comes next.
  await page.getByRole('button', { name: 'Next order (j)', disabled: false }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: `Order ${other}` }).waitFor();
  await page.getByRole('button', { name: 'Previous order (k)', disabled: false }).waitFor();
  await page.keyboard.press('k');
  await page.getByRole('heading', { name: `Order ${found}` }).waitFor();
});

test('what is left is sent; mails and timeline tell of it', async () => {
  const { page } = desk;
  await desk.visit(`${orders}/${found}`);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'It is sent' }).click();
  await page.locator('main').getByText('Fulfilled', { exact: true }).first().waitFor();
  await desk.visit(`${orders}/${found}`);
  const mails = page.getByRole('region', { name: 'Mails' });
  for (const kind of ['Order confirmation', 'Refund', 'Order shipped']) {
    await mails.getByText(kind, { exact: true }).first().waitFor();
  }
  const timeline = await page.getByRole('region', { name: 'Timeline' }).innerText();
  for (const words of ['Sent', '€12.50 refunded', 'Order opened at checkout']) expect(timeline).toContain(words);
});

test('a question that is asked each day is kept under a name', async () => {
  const { page } = desk;
  await desk.visit(`${orders}?paymentStatus=partially_refunded`);
  await row(found).waitFor();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('Refunded in part');
  await page.getByRole('button', { name: 'Save this view' }).last().click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await row(other).waitFor();
  await page.getByRole('button', { name: 'Refunded in part' }).click();
  await row(other).waitFor({ state: 'detached' });
});

test('the home page tells of the day, and leads to what it tells of', async () => {
  const { page } = desk;
  await desk.visit('');
  await page.getByText('1 order waits').waitFor();
  await page.getByText('2 orders', { exact: true }).first().waitFor();
  await desk.picture('desk-home');
  await page.getByRole('link', { name: 'Open all of them' }).click();
  await row(other).waitFor();
  expect(page.url()).toContain('fulfillmentStatus=unfulfilled');
});

test('several orders are sent at once; what cannot be is told by number', async () => {
  const { page } = desk;
  await desk.visit(orders);
  await row(other).waitFor();
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await dialog.getByText('1 of 2 done.').waitFor();
  await expect(dialog.getByRole('listitem').innerText()).resolves.toMatch(new RegExp(`^${found}: `));
  expect(await seriousViolations(page, '[role="alertdialog"]')).toEqual([]);
  await desk.picture('desk-bulk');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await row(other).getByText('Fulfilled', { exact: true }).waitFor();
});
