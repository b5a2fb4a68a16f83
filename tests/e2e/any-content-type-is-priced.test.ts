import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const events = 'content-manager/collection-types/api::event.event';

const openEvent = async (slug: string): Promise<string> => {
  const draft = { title: `Concert ${slug}`, slug, date: '2027-05-01T19:00:00.000Z' };
  const { status, body } = await desk.staff.post(`/${events}`, draft);
  expect(status).toBe(201);
  await desk.visit(`${events}/${body.data.documentId}`);
  return body.data.documentId as string;
};

const cell = (name: string) => desk.page.getByRole('textbox', { name, exact: true });
const publish = () => desk.page.getByRole('button', { name: 'Publish', exact: true }).click();

test('an event is given a price in two currencies, and its tickets sell', async () => {
  const documentId = await openEvent('moonlight');
  await cell('Price EUR').fill('25');
  const currencies = desk.page.getByRole('combobox', { name: 'Add a currency' });
  await currencies.click();
  await currencies.pressSequentially('JPY');
  await desk.page.getByRole('option', { name: /^JPY/ }).click();
  await cell('Price JPY').fill('4,000');
  await cell('SKU').fill('MOON-1');
  await cell('Initial stock').fill('80');
  await desk.page.getByRole('checkbox', { name: 'Digital' }).click({ force: true });
  await desk.picture('price-filled-in');
  await publish();
  await desk.page.getByText('Published document').first().waitFor();
  await expect(cell('Price JPY').inputValue()).resolves.toBe('4000');
  const { api } = desk.server;
  const found = await api.get(`/catalog/offers?type=api::event.event&documentId=${documentId}`);
  expect(found.body.data).toMatchObject([{ sku: 'MOON-1', currency: 'EUR', price: 2500, digital: true, stock: 80 }]);
  const inYen = await api.post('/cart', { currency: 'JPY', lines: [{ sku: 'MOON-1', quantity: 2 }] });
  expect(inYen.body.data).toMatchObject({ currency: 'JPY', totals: { subtotal: 8000 } });
});

test('what is wrong with a price is told at its cell, and does not sell', async () => {
  await openEvent('sunrise');
  await cell('Price EUR').fill('19.999');
  await cell('Compare at EUR').fill('10');
  await cell('SKU').fill('SUN,1');
  await cell('Price EUR').focus();
  await desk.page.getByText('Letters, digits, spaces', { exact: false }).waitFor();
  await cell('SKU').focus();
  await desk.page.getByText('Has too many decimal places for this currency').waitFor();
  await cell('Price EUR').fill('19.99');
  await cell('SKU').focus();
  await desk.page.getByText('Must be above the price').waitFor();
  await desk.picture('price-problems');
  const refused = desk.page.waitForResponse((response) => response.url().includes('/actions/publish'));
  await publish();
  expect((await refused).status()).toBe(400);
  const { body } = await desk.server.api.get('/catalog/offers?sku=SUN');
  expect(body.data).toEqual([]);
});
