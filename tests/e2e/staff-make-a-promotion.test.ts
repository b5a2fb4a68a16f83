import { readFile } from 'node:fs/promises';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
const category = (title: string, slug: string) =>
  desk.staff.post('/content-manager/collection-types/plugin::commerce.category', { title, slug });

beforeAll(async () => {
  desk = await openAdminDesk();
  await category('Shirts and blouses', 'shirts');
  await category('Shoes', 'shoes');
});
afterAll(() => desk?.close());

test('staff make a promotion from its rules, generate codes for it, and export them', async () => {
  const { page, staff } = desk;
  await desk.visit('plugins/commerce/promotions');
  await page.getByText('No promotions yet').waitFor();
  await page.getByRole('link', { name: 'Add a promotion' }).click();

  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Name the promotion').waitFor();
  await page.getByText('Add at least one benefit').waitFor();
  await page.getByLabel('Title').fill('Summer sale');
  await page.getByLabel('Applies by itself').click();
  await page.getByLabel('Orders at most').fill('500');

  const choose = async (list: string, rule: string) => {
    await page.getByRole('combobox', { name: list }).click();
    await page.getByRole('option', { name: rule, exact: true }).click();
  };
  await choose('Add a condition', 'Minimum subtotal');
  const condition = page.getByRole('article', { name: 'Minimum subtotal' });
  await condition.getByLabel('Amount EUR').fill('49.90');
  const pick = async (list: string, typed: string, option: string) => {
    await condition.getByRole('combobox', { name: list }).pressSequentially(typed);
    await page.getByRole('option', { name: option, exact: true }).click();
    await condition.getByText(option).waitFor();
  };
  await pick('Only these categories', 'shi', 'Shirts and blouses');
  await pick('Only these categories', 'SHOE', 'Shoes');
  await choose('Add a condition', 'Sales window');
  const window = page.getByRole('article', { name: 'Sales window' });
  await window.getByRole('checkbox', { name: 'Friday' }).click();
  await window.getByLabel('From').fill('17:00');
  await window.getByLabel('Until').fill('20:00');
  const zone = window.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await zone.fill('');
  await zone.pressSequentially('Europe/Ber');
  await page.getByRole('option', { name: 'Europe/Berlin' }).click();
  await condition.scrollIntoViewIfNeeded();
  await desk.picture('promotion-conditions');
  await choose('Add a benefit', 'Percent off items');
  const benefit = page.getByRole('article', { name: 'Percent off items' });
  await benefit.getByLabel('Percent').fill('a lot');
  await page.getByRole('button', { name: 'Save' }).click();
  await benefit.getByText('Is missing or cannot be read').waitFor();
  await benefit.getByLabel('Percent').fill('12.5');
  await choose('Add a benefit', 'Free shipping');
  await desk.picture('promotion-form');
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('tab', { name: 'Codes' }).waitFor();
  const { body } = await staff.get('/commerce/promotions');
  const [made] = body.data;
  expect(made).toMatchObject({
    ...{ title: 'Summer sale', automatic: false, usageLimit: 500, status: 'running', stacking: 'combine' },
    conditions: [
      {
        rule: 'minimum-subtotal',
        settings: { amounts: { EUR: 4990 }, skus: [], categories: ['shirts', 'shoes'], tags: [] },
      },
      { rule: 'sales-window', settings: { days: [5], from: '17:00', until: '20:00', timezone: 'Europe/Berlin' } },
    ],
    benefits: [
      { rule: 'percent-off-items', settings: { percent: 125_000, skus: [], categories: [], tags: [] } },
      { rule: 'free-shipping', settings: {} },
    ],
  });

  await page.getByLabel('One code for everybody').fill('summer-24');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'summer-24' }).waitFor();
  await page.getByLabel('Unique codes').fill('30');
  await page.getByLabel('Prefix').fill('VIP-');
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByText('31 codes').waitFor();
  await desk.picture('promotion-codes');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toBe('code,uses,limit,created');
  expect(lines).toHaveLength(32);
  expect(lines.filter((line) => line.startsWith('VIP-'))).toHaveLength(30);

  await page.getByRole('link', { name: 'Promotions' }).first().click();
  const row = page.getByRole('row').filter({ hasText: 'Summer sale' });
  await row.getByText('Running').waitFor();
  await row.getByText('By code: 31').waitFor();
  await row.getByText('Percent off items · Free shipping').waitFor();
  await desk.picture('promotions');

  await page.getByRole('link', { name: 'Summer sale' }).click();
  const saved = page.getByRole('article', { name: 'Minimum subtotal' });
  await expect(saved.getByLabel('Amount EUR').inputValue()).resolves.toBe('49.90');
  await saved.getByText('Shirts and blouses').waitFor();
  await saved.getByRole('button', { name: 'Remove “Minimum subtotal”' }).click();
  await page.getByLabel('Enabled').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Disabled').first().waitFor();
  const after = (await staff.get(`/commerce/promotions/${made.id}`)).body.data;
  expect([after.enabled, after.conditions.map(({ rule }: { rule: string }) => rule)]).toEqual([
    false,
    ['sales-window'],
  ]);

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('No promotions yet').waitFor();
});
