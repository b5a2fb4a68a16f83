import { readFile } from 'node:fs/promises';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { apiClient } from '../support/api-client';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });
const product = 'content-manager/collection-types/plugin::commerce.product';

const sell = async (sku: string, amount: number): Promise<void> => {
  const data = {
    title: `Tea ${sku}`,
    slug: sku.toLowerCase(),
    offer: { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount } } }] },
  };
  const { status, body, text } = await desk.staff.post(`/${product}`, data);
  if (status >= 300) throw new Error(`${status} ${text}`);
  const published = await desk.staff.post(`/${product}/${body.data.documentId}/actions/publish`, data);
  if (published.status >= 300) throw new Error(`${published.status} ${published.text}`);
};

test('staff make a price list, fill it by hand and from a file, and the shop sells by it', async () => {
  const { page } = desk;
  await sell('TEA-1', 1000);
  await sell('TEA-2', 2550);
  await desk.visit('plugins/commerce/prices');
  await page.getByText('No price lists yet').waitFor();
  await page.getByRole('button', { name: 'Add a price list' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Give it a name').waitFor();
  await page.getByLabel('Name').fill('Winter sale');
  await desk.picture('price-list-form');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Winter sale' }).waitFor();
  await page.getByText('No prices yet').waitFor();

  await page.getByRole('button', { name: 'Add a price' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A SKU is missing').waitFor();
  await page.getByRole('textbox', { name: 'SKU' }).fill('TEA-1');
  await page.getByLabel('Price EUR').fill('7,99');
  await desk.picture('price-form');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('TEA-1').getByText('€7.99').waitFor();
  await row('TEA-1').getByText('€10.00').waitFor();

  const choose = page.locator('input[type=file]');
  const bring = (text: string) =>
    choose.setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await bring('sku,min_quantity,price\nTEA-2,1,19.999\n');
  await page.getByText('row 2, price: "19.999" is no price in EUR').waitFor();
  await bring('sku,min_quantity,price\nTEA-2,1,19.90\nTEA-2,10,17.50\nTEA-9,1,5.00\n');
  await page.getByText('3 added, 0 changed, 0 as before').waitFor();
  await row('TEA-9').getByText('Not sold at present').waitFor();
  await desk.picture('price-list');

  await row('€17.50').getByRole('button', { name: 'Change the price of TEA-2' }).click();
  await page.getByLabel('Price EUR').fill('17');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('€17.00').waitFor();
  await row('TEA-9').getByRole('button', { name: 'Remove the price of TEA-9' }).click();
  await row('TEA-9').waitFor({ state: 'detached' });
  await page.getByPlaceholder('Search by SKU').fill('tea-2');
  await page.keyboard.press('Enter');
  await row('TEA-1').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Clear' }).click();
  await row('TEA-1').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Winter sale.csv');
  const lines = ['sku,min_quantity,price', 'TEA-1,1,7.99', 'TEA-2,1,19.90', 'TEA-2,10,17.00', ''];
  expect(await readFile(await file.path(), 'utf8')).toBe(lines.join('\n'));

  const shop = apiClient(`${desk.server.url}/api/commerce`);
  const [offer] = (await shop.get('/catalog/offers?sku=TEA-2')).body.data;
  expect(offer).toMatchObject({
    price: 1990,
    compareAt: 2550,
    quantityPrices: [{ minQuantity: 10, price: 1700 }],
  });

  await page.getByRole('button', { name: 'Edit' }).click();
  const currency = page.getByRole('combobox', { name: 'Currency' });
  expect(await currency.textContent()).toContain('EUR – Euro');
  expect(await currency.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Customer group').fill('wholesale');
  await page.getByRole('group', { name: 'Ends' }).getByRole('combobox').first().click();
  await page.keyboard.type('11/21/2040');
  await page.keyboard.press('Enter');
  await desk.picture('price-list-edit');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('EUR · wholesale').waitFor();
  await page.getByText('until Nov 21, 2040').waitFor();
  expect((await shop.get('/catalog/offers?sku=TEA-2')).body.data[0]).toMatchObject({ price: 2550, compareAt: null });
  await page.getByRole('link', { name: 'Price lists' }).first().click();
  await row('Winter sale').getByText('wholesale').waitFor();
  await row('Winter sale').getByText('Running').waitFor();
  await desk.picture('price-lists');

  await page.getByRole('link', { name: 'Winter sale' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('No price lists yet').waitFor();
});
