import { readFile } from 'node:fs/promises';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { guest } from '../support/guest';
import { legal } from '../support/invoices';
import { readPdf } from '../support/pdf';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const field = (name: string) => desk.page.getByRole('textbox', { name, exact: true });

const buys = async (): Promise<string> => {
  const offer = { options: [], variants: [{ sku: 'MUG', options: {}, prices: { EUR: { amount: 1250 } } }] };
  const entry = { title: 'Mug', slug: 'mug', offer };
  const published = '/content-manager/collection-types/plugin::commerce.product/actions/publish';
  expect((await desk.staff.post(published, entry)).status).toBe(200);
  const buyer = await guest(desk.server.api, { sku: 'MUG', quantity: 2 });
  return (await buyer.checkout()).body.data.order.number as string;
};

/** What the browser saves when this is done. */
const saved = async (act: () => Promise<void>) => {
  const download = desk.page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test('staff say who they are, find an invoice, and take it and the CSV along', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await desk.visit('plugins/commerce/invoices');
  await page.getByText('No invoices yet').waitFor();
  await page.getByText('Invoices lack some of your data').waitFor();
  await page.getByRole('link', { name: 'Complete it' }).click();
  await field('Company').fill(legal.company);
  await field('Street and number').fill(legal.line1);
  await field('Postal code').fill(legal.postalCode);
  await field('City').fill(legal.city);
  await field('VAT ID').fill('DE1');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('vatId: is not a VAT id').first().waitFor();
  await field('VAT ID').fill(legal.vatId);
  await field('Bank').fill(legal.bank);
  await page.locator('input[type=file]').setInputFiles('favicon.png');
  // It is told for seconds only.
  await Promise.all([page.getByText('Legal data saved').waitFor(), page.getByRole('button', { name: 'Save' }).click()]);
  await page.getByText('Invoices lack some of your data').waitFor({ state: 'detached' });
  await desk.picture('legal-data');

  const number = await buys();
  await desk.staff.post(`/commerce/orders/${number}/refund`, { amount: 500 });
  await desk.visit('plugins/commerce/invoices');
  await page.getByRole('row').filter({ hasText: 'CN-20' }).waitFor();
  await desk.picture('invoices');
  const csv = await saved(() => page.getByRole('button', { name: 'Export CSV' }).click());
  expect(csv.name).toBe('invoices.csv');
  expect(csv.bytes.toString('utf8').trim().split('\n')).toHaveLength(3);
  await page.getByPlaceholder('Number, order, name or e-mail').fill('nobody');
  await page.keyboard.press('Enter');
  await page.getByText('No invoice is like that.').waitFor();

  await desk.visit(`plugins/commerce/orders/${number}`);
  const panel = page.getByRole('region', { name: 'Invoices' });
  await panel.getByText(/^CN-20\d\d-00001$/).waitFor();
  await desk.picture('order-with-invoices');
  const pdf = await saved(() => panel.getByRole('button', { name: /Download 20/ }).click());
  expect(pdf.name).toMatch(/^invoice-20\d\d-00001\.pdf$/);
  expect((await readPdf(pdf.bytes)).text).toContain(`${legal.company} · ${legal.line1}`);
  expect(errors).toEqual([]);
});
