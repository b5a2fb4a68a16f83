import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import type { ApiClient } from '../support/api-client';
import { promote, promoteByCode } from '../support/promotions';
import { method, zone } from '../support/shipping';

let desk: AdminDesk;
let staff: ApiClient;
const product = '/content-manager/collection-types/plugin::commerce.product';

const sell = async (title: string, sku: string, amount: number, stock?: number): Promise<void> => {
  const offer = { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount } }, initialStock: stock }] };
  const data = { title, slug: sku.toLowerCase(), offer };
  const { body } = await desk.staff.post(product, data);
  const published = await desk.staff.post(`${product}/${body.data.documentId}/actions/publish`, data);
  if (published.status >= 300) throw new Error(`${published.status} ${published.text}`);
};

const percentOff = (percent: number) => [{ rule: 'percent-off-order', settings: { percent } }];

beforeAll(async () => {
  desk = await openAdminDesk();
  staff = { ...desk.staff, post: (path, body) => desk.staff.post(`/commerce${path}`, body) };
  await sell('Linen shirt', 'SHIRT', 4990);
  await sell('Clay mug', 'MUG', 1250, 3);
  await promote(staff, { title: 'Ten percent for everybody', benefits: percentOff(100_000), position: 1 });
  await promote(staff, {
    ...{ title: 'Wholesale', benefits: percentOff(300_000), position: 2 },
    conditions: [
      { rule: 'customer-group', settings: { groups: ['wholesale'] } },
      { rule: 'minimum-subtotal', settings: { amounts: { EUR: 50_000 } } },
    ],
  });
  await promoteByCode(staff, 'PARCEL', {
    ...{ title: 'Half the postage', position: 3 },
    benefits: [{ rule: 'percent-off-shipping', settings: { percent: 500_000 } }],
  });
  const germany = await zone(staff, 'Germany', [{ country: 'DE' }]);
  await method(staff, germany, 'Parcel', { arrives: { min: 1, max: 3 } });
  await method(staff, germany, 'Express', { settings: { prices: { EUR: 1290 } } });
  const csv = 'country,category,name,rate\nDE,standard,VAT,19\n';
  expect((await staff.post('/taxes/import', { csv })).status).toBe(200);
});
afterAll(() => desk?.close());

const step = (name: string) => desk.page.getByRole('region', { name, exact: true });
const field = (name: string) => desk.page.getByRole('textbox', { name, exact: true });
const runIt = () => desk.page.getByRole('button', { name: 'Try it' }).click();
const add = async (list: string, word: string) => {
  await field(list).fill(word);
  await field(list).press('Enter');
};

test('staff try a cart and see each step to its total, and why a promotion did not apply', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await desk.visit('plugins/commerce/promotions');
  await page.getByRole('link', { name: 'Try a cart' }).click();
  await page.getByText('each step to its total').waitFor();
  await desk.picture('try-empty');
  await runIt();
  await page.getByText('A SKU is missing').waitFor();

  await field('SKU of line 1').fill('SHIRT');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await field('SKU of line 2').fill('MUGG');
  await field('Quantity of line 2').fill('two');
  await field('E-mail').fill('ada@');
  await runIt();
  await page.getByText('Is no quantity').waitFor();
  await field('Quantity of line 2').fill('2');
  await runIt();
  await page.getByText('Is no e-mail address').waitFor();
  await field('E-mail').fill('ada@example.com');
  await field('VAT id').fill('12');
  await runIt();
  await page.getByText('Is no VAT id').waitFor();
  await desk.picture('try-field-problems');
  await field('VAT id').fill('');
  await runIt();
  await page.getByText('Nothing on sale has this SKU').first().waitFor();
  await step('Prices').getByText('MUGG').waitFor();

  await field('SKU of line 2').fill('MUG');
  await add('Codes', 'PARCEL');
  await add('Codes', 'SPRING');
  const country = page.getByRole('combobox', { name: 'Country' });
  await country.click();
  await country.pressSequentially('Germany');
  await page.getByRole('option', { name: 'Germany' }).click();
  await page.getByText('The cart has changed since').waitFor();
  await runIt();
  await page.getByText('The cart has changed since').waitFor({ state: 'detached' });
  await step('Prices').getByText('2 × €12.50').waitFor();
  await step('Shipping').getByText('Choose how it is sent').waitFor();
  await step('Shipping').getByRole('radio', { name: 'Parcel' }).click();

  // 49.90 + 25.00 = 74.90; a tenth of it off; 4.90 for the parcel, of which half is off; 19 % are in it.
  await step('Total').getByText('Shipping · Parcel').waitFor();
  await step('Promotions').getByText('-€7.49').first().waitFor();
  await step('Promotions').getByText('€2.45 off shipping').waitFor();
  await step('Promotions').getByText('Does not hold: Customer group and Minimum subtotal').waitFor();
  await step('Promotions').getByText('Cannot be used').waitFor();
  await step('Shipping').getByText('-€2.45').waitFor();
  await step('Taxes').getByText('19 %').waitFor();
  const receipt = await step('Total').innerText();
  expect(receipt.split('\n').filter(Boolean)).toEqual([
    ...['Total', 'Subtotal', '€74.90', 'Discount · Ten percent for everybody', '-€7.49'],
    ...['Shipping · Parcel', '€2.45', 'Tax included · VAT', '(€11.15)', 'Total', '€69.86'],
  ]);
  await desk.picture('try-a-cart');
  await step('Total').scrollIntoViewIfNeeded();
  await desk.picture('try-a-cart-total');

  await field('Quantity of line 2').fill('5');
  await runIt();
  await step('Prices').getByText('Only 3 are left').waitFor();
  await page.getByRole('button', { name: 'Remove line 2' }).click();
  await field('Quantity of line 1').fill('11');
  await add('Customer groups', 'wholesale');
  await runIt();
  await step('Promotions').getByText('Conditions unmet').waitFor({ state: 'detached' });
  await step('Prices').getByText('11 × €49.90').waitFor();
  expect(errors).toEqual([]);
});
