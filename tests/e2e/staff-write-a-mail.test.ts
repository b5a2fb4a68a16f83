import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { guest } from '../support/guest';
import { type Inbox, smtpEnvironment, startInbox } from '../support/smtp-inbox';
import { until } from '../support/until';

let desk: AdminDesk;
let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
  desk = await openAdminDesk(smtpEnvironment(inbox));
});
afterAll(async () => {
  await desk?.close();
  await inbox?.close();
});

const email = 'grace@example.com';

const buys = async (): Promise<string> => {
  const offer = { options: [], variants: [{ sku: 'TEA', options: {}, prices: { EUR: { amount: 1250 } } }] };
  const published = '/content-manager/collection-types/plugin::commerce.product/actions/publish';
  expect((await desk.staff.post(published, { title: 'Green Tea', slug: 'green-tea', offer })).status).toBe(200);
  const buyer = await guest(desk.server.api, { sku: 'TEA', quantity: 2 });
  return (await buyer.checkout('captured', { email })).body.data.order.number as string;
};

test('staff edit the words of a mail, see what becomes of them, send themselves a test, and find what went out', async () => {
  const { page } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  await desk.visit('plugins/commerce/mails');
  await page.getByText('No mails yet').waitFor();
  await page.getByRole('tab', { name: 'Words' }).click();
  await desk.picture('mail-words');
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Order confirmation' }).click();
  const preview = page.frameLocator('iframe[title="Preview"]');
  await preview.getByText('Thank you for your order!').waitFor();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Hooray, {{ order.number }}!');
  const body = page.getByRole('textbox', { name: 'Body' });
  const words = await body.inputValue();
  await body.fill(words.replace('Thank you for your order!', 'Thank you, {{ nam }}!'));
  await page.getByText('These words do not work yet').waitFor();
  await desk.picture('mail-broken-words');
  await body.fill(words.replace('Thank you for your order!', 'Thank you, {{ name }}!'));
  await preview.getByText('Thank you, Ada Lovelace!').waitFor();
  await desk.picture('mail-preview');
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'As on a phone' }).click();
  await desk.picture('mail-preview-phone');

  await page.getByRole('button', { name: 'Send me a test' }).click();
  await page.getByText('A test is on its way to staff@example.com.').waitFor();
  expect(inbox.to('staff@example.com')[0]?.mail.subject).toBe('Hooray, 1001!');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: the next mail goes out in these words.').waitFor();

  const number = await buys();
  const [sent] = await until(
    async () => inbox.to(email),
    (mails) => mails.length > 0,
  );
  expect([sent?.mail.subject, sent?.mail.text]).toEqual([
    `Hooray, ${number}!`,
    expect.stringContaining('Thank you, Ada Buyer!'),
  ]);
  await desk.visit('plugins/commerce/mails');
  const row = page.getByRole('row').filter({ hasText: `Hooray, ${number}!` });
  await row.getByText('Sent', { exact: true }).waitFor();
  await desk.picture('mail-log');
  expect(await seriousViolations(page)).toEqual([]);
  await row.getByRole('button', { name: 'Send again' }).click();
  await until(
    async () => inbox.to(email),
    (mails) => mails.length === 2,
  );
  await page.getByRole('tab', { name: 'Look' }).click();
  await page.getByLabel('Footer').waitFor();
  await desk.picture('mail-look');
  expect(await seriousViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('they find the buyer among the customers, and take along all that is kept of them', async () => {
  const { page } = desk;
  await desk.visit('plugins/commerce/customers');
  await page.getByRole('link', { name: email }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('link', { name: email }).click();
  await page.getByRole('heading', { name: email }).waitFor();
  await page.getByRole('link', { name: '1001' }).waitFor();
  await desk.picture('customer');
  expect(await seriousViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  expect((await download).suggestedFilename()).toMatch(/^customer-.*\.json$/);
});

test('they save a reply, take a customer’s question, answer it by mail, and read what became of it', async () => {
  const { page } = desk;
  await desk.visit('plugins/commerce/contact/settings');
  await page.getByRole('button', { name: 'Add a reply' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Opening hours');
  await page.getByRole('textbox', { name: 'Text' }).fill('We are there from 10 to 18 h.');
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();

  const letter = { name: 'Grace Hopper', email, subject: 'Tea at the counter', message: 'When are you there?' };
  expect((await desk.server.api.post('/contact', { ...letter, orderNumber: '1001' })).status).toBe(202);
  await desk.visit('plugins/commerce/contact');
  await desk.picture('contact');
  await page.getByRole('row').getByRole('link', { name: 'Grace Hopper' }).click();
  await page.getByRole('heading', { name: 'Tea at the counter' }).waitFor();
  await page.getByRole('link', { name: 'Order 1001' }).waitFor();
  await page.getByRole('button', { name: 'Assign to me' }).click();
  await page.getByText('It is yours.').waitFor();
  await page.getByRole('combobox', { name: 'Insert a saved reply' }).click();
  await page.getByRole('option', { name: 'Opening hours' }).click();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  const answered = page.getByRole('article').filter({ hasText: 'We are there from 10 to 18 h.' });
  await answered.getByText('Sent', { exact: true }).waitFor();
  await desk.picture('contact-message');
  expect(await seriousViolations(page)).toEqual([]);
  const mail = inbox.to(email).at(-1)?.mail;
  expect([mail?.subject, mail?.text]).toEqual([
    'Re: Tea at the counter',
    expect.stringContaining('We are there from 10 to 18 h.'),
  ]);
});
