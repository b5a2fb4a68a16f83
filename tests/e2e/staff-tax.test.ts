import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });
const field = (name: string) => desk.page.getByRole('textbox', { name });
const choose = async (list: string, option: string) => {
  await desk.page.getByRole('combobox', { name: list }).click();
  await desk.page.getByRole('option', { name: option, exact: true }).click();
};

test('staff add the ready-made rates, look one up, correct it, and import the rest', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await desk.visit('plugins/commerce/taxes');
  await page.getByText('No tax rates yet').waitFor();
  await page.getByRole('button', { name: 'Add ready-made EU rates' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText(/^\d+ added, 0 changed, 0 left as they were$/).waitFor();
  await row('Austria (AT)').waitFor();
  await desk.picture('taxes');

  await choose('Any country', 'Germany');
  await row('Germany (DE)').waitFor();
  await page.getByText('Austria (AT)').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('country')).toBe('DE');
  await row('VAT 19%').getByRole('button', { name: 'Edit tax rate' }).click();
  await field('Rate').fill('16 percent');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Is no percentage, such as 19 or 5.5').waitFor();
  await field('Rate').fill('16.5');
  await field('Name').fill('MwSt.');
  await desk.picture('tax-form');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('MwSt.').getByText('16.5 %').waitFor();

  await page.getByRole('button', { name: 'Add a tax rate' }).click();
  expect(await field('Country').inputValue()).toBe('DE');
  await field('Name').fill('Again');
  await field('Rate').fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('There is a rate of this place, category and priority already.').waitFor();
  await field('Postal codes begin with').fill('27498');
  await page.getByRole('button', { name: 'Save' }).click();
  await row('Postal codes 27498…').waitFor();
  await row('Again').getByRole('button', { name: 'Remove tax rate' }).click();
  await page.getByText('Remove Again (DE, standard)?').waitFor();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Postal codes 27498…').waitFor({ state: 'detached' });

  const file = path.join(await mkdtemp(path.join(tmpdir(), 'taxes-')), 'taxes.csv');
  await writeFile(file, 'country,category,name,rate\nDE,standard,USt,19\nDE,reduced,USt,7 %\nXX,standard,USt,1\n');
  await page.getByRole('button', { name: 'Import CSV' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('3, rate: "7 %" is no percentage such as 19 or 5.5').waitFor();
  await page.getByText('4, country: is not a two-letter country code').waitFor();
  await desk.picture('tax-import');
  await writeFile(file, 'country,category,name,rate\nDE,standard,USt,19\nDE,reduced,USt,7\n');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('0 added, 2 changed, 0 left as they were').waitFor();
  await row('USt').getByText('19 %').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toBe('tax-rates.csv');
  expect(errors).toEqual([]);
});
