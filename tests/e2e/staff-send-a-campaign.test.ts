import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { subscriberRows } from '../support/campaigns';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { inspect } from '../support/sql';
import { until } from '../support/until';

let desk: AdminDesk;
let inbox: Inbox;
const readers = [subscriberRows('news', 1), subscriberRows('news', 2)];

beforeAll(async () => {
  inbox = await startInbox();
  desk = await openAdminDesk({ ...smtpEnvironment(inbox), COMMERCE_PRODUCT_URL: 'https://shop.example/p/{slug}' });
  for (const [title, sku, amount] of [
    ['Ocean Shirt', 'OCEAN', 4990],
    ['Sun Cap', 'CAP', 1500],
  ] as const) {
    const offer = { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount } } }] };
    const published = '/content-manager/collection-types/plugin::commerce.product/actions/publish';
    expect((await desk.staff.post(published, { title, slug: sku.toLowerCase(), offer })).status).toBe(200);
  }
  await inspect(desk.database, (sql) =>
    sql('commerce_subscribers').insert(readers.map(({ subscriber }) => subscriber)),
  );
});
afterAll(async () => {
  await desk?.close();
  await inbox?.close();
});

const stored = async (name: string) =>
  (await desk.staff.get(`/commerce/campaigns?q=${encodeURIComponent(name)}`)).body.data[0];

test('a marketer composes a campaign from two products, sees it, sends a test, schedules it, sends another and reads its report', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const mail = page.frameLocator('iframe[title="Preview"]');

  await desk.visit('plugins/commerce/campaigns');
  await page.getByText('No campaigns yet').waitFor();
  await button('New campaign').first().click();
  await dialog.getByLabel('Name').fill('Spring');
  await dialog.getByRole('button', { name: 'Write it' }).click();
  await page.getByRole('textbox', { name: 'Subject', exact: true }).fill('New in spring');
  await page.getByText('2 people now').waitFor();
  await button('Heading').click();
  await page.getByRole('article', { name: 'Heading 1' }).getByLabel('Heading').fill('It is spring');
  await mail.getByText('It is spring').waitFor();
  await button('Products').click();
  await button('Pick products').click();
  await dialog.getByRole('button', { name: 'Add Ocean Shirt' }).click();
  await dialog.getByPlaceholder('Search by title, brand or tag').fill('cap');
  await dialog.getByRole('button', { name: 'Add Ocean Shirt' }).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Add Sun Cap' }).click();
  await desk.picture('campaign-pick');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await mail.getByText('Ocean Shirt').waitFor();
  await mail.getByText('€15.00').waitFor();
  await button('Move Products 2 up').click();
  await page.getByRole('article', { name: 'Products 1' }).getByText('Sun Cap', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await button('Stay').click();
  await page.keyboard.press('Control+s');
  await page.getByText('Ready for 2 people').waitFor();
  await page.getByText('write a preview text').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await desk.picture('campaign-draft');
  await button('As plain text').click();
  await page.locator('pre').getByText('Ocean Shirt').waitFor();

  await page.getByRole('textbox', { name: 'Preview text' }).fill('For warm days');
  await button('Send a test').click();
  await dialog.getByRole('textbox', { name: 'To' }).fill('desk@example.com');
  await dialog.getByRole('button', { name: 'Send the test' }).click();
  await page.getByText('The test was sent to desk@example.com.').waitFor();
  expect(inbox.to('desk@example.com')[0]?.mail.subject).toBe('[Test] New in spring');

  await button('Schedule').click();
  await dialog.getByText('to go out to 2 people?').waitFor();
  await dialog.getByLabel('Date and time').fill('2020-01-01T09:00');
  await dialog.getByText('This time is over already').waitFor();
  await dialog.getByLabel('Date and time').fill('2100-01-01T09:00');
  await desk.picture('campaign-schedule');
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await button('Back to draft').waitFor();
  expect(await stored('Spring')).toMatchObject({ status: 'scheduled', sendAt: expect.stringMatching(/^2100-01-01T0/) });

  await button('Replicate').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Right away');
  await button('Send now').click();
  await dialog.getByText('Send it to 2 people now?').waitFor();
  await desk.picture('campaign-send');
  await dialog.getByRole('button', { name: 'Send now' }).click();
  await page.getByRole('heading', { name: 'Report' }).waitFor();
  const { id } = await stored('Right away');
  // Each mail is a job of its own, after the campaign is sent.
  await until(
    async () => (await desk.staff.get(`/commerce/campaigns/${id}/report`)).body.data,
    ({ status, sent }) => status === 'sent' && sent === readers.length,
  );
  expect(readers.map(({ email }) => inbox.to(email).map((one) => one.mail.subject))).toEqual([
    ['New in spring'],
    ['New in spring'],
  ]);
  await desk.visit('plugins/commerce/campaigns?status=sent');
  await page.getByRole('link', { name: 'Right away' }).click();
  await page.getByText('Not measured').first().waitFor();
  await page.getByText('No orders so far.').waitFor();
  await page.getByRole('row').filter({ hasText: readers[0]?.email }).getByText('Sent', { exact: true }).waitFor();
  await desk.picture('campaign-report');
  expect(await seriousViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
