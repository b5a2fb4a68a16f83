import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { commerce } from '../support/command-line';
import { daysAgo } from '../support/reports';
import { pastBooks } from '../support/past-books';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
  expect(await commerce(desk.database.environment, 'import', 'orders', await pastBooks(400))).toMatchObject({
    code: 0,
  });
}, 600_000);
afterAll(() => desk?.close());

const choose = async (list: string, option: string) => {
  await desk.page.getByRole('combobox', { name: list }).click();
  await desk.page.getByRole('option', { name: option, exact: true }).click();
};
const figure = (name: string) => desk.page.getByRole('button', { name: new RegExp(`^${name}`) });

test('staff read last month’s report, see what sold, and open its orders', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await desk.visit('plugins/commerce/reports');
  await figure('Net sales').waitFor();
  await choose('Days', 'Last 90 days');
  await choose('Compared with', 'The days before');
  await page
    .getByText(/ before$/)
    .first()
    .waitFor();
  await page.getByText(/^Dashed: /).waitFor();
  await desk.picture('reports');

  await figure('Orders').click();
  await page.getByRole('heading', { name: 'Orders' }).waitFor();
  await choose('Interval', 'Week');
  await page
    .getByRole('link', { name: /^Week of / })
    .first()
    .waitFor();
  await choose('Grouped by', 'Product');
  await page.getByRole('link', { name: 'Tray, hand painted' }).waitFor();
  await desk.picture('reports-by-product');
  await choose('Grouped by', 'Country');
  await page.getByRole('link', { name: 'Austria' }).click();
  await page.getByRole('button', { name: 'Do not narrow by Country' }).waitFor();
  await page.getByRole('link', { name: /^IMP-/ }).first().waitFor();
  await desk.picture('reports-orders-of-a-country');
  await page.goBack();
  await page.getByRole('link', { name: 'Austria' }).waitFor();

  await choose('Grouped by', 'No groups');
  await choose('Days', 'Last month');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^sales-\d{4}-\d\d-01-/);
  await choose('Interval', 'Month');
  const [row] = (await desk.staff.get(`/commerce/reports/sales?from=${daysAgo(400)}&to=${daysAgo(1)}&interval=month`))
    .body.data;
  expect(row.orders).toBeGreaterThan(0);
  await page.getByRole('row').nth(2).getByRole('link').click();
  await page
    .getByText(/^Completed from: /)
    .first()
    .waitFor();
  await page.getByRole('link', { name: /^IMP-/ }).first().waitFor();
  expect(errors).toEqual([]);
}, 600_000);

test('in the dark, and on a small screen', async () => {
  const { page } = desk;
  for (const [theme, width] of [
    ['light', 800],
    ['dark', 1440],
    ['dark', 800],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await desk.visit(`plugins/commerce/reports?from=${daysAgo(90)}&to=${daysAgo(1)}&compare=previous`);
    await page.getByText(/^Dashed: /).waitFor();
    await desk.picture(`reports-${theme}-${width}`);
  }
  await desk.visit(`plugins/commerce/reports?from=${daysAgo(90)}&to=${daysAgo(1)}&groupBy=product`);
  await page.getByRole('link', { name: 'Tray, hand painted' }).waitFor();
  await desk.picture('reports-dark-800-by-product');
  await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
}, 600_000);
