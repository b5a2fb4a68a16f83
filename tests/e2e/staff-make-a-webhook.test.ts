import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { isSigned, openReceiver, type Receiver } from '../support/webhook-receiver';

let desk: AdminDesk;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
  desk = await openAdminDesk({ COMMERCE_WEBHOOKS_ALLOW_PRIVATE: 'true' });
});
afterAll(async () => {
  await desk?.close();
  await receiver?.close();
});

const row = (text: string) => desk.page.getByRole('row').filter({ hasText: text });

test('staff make a webhook, keep its secret, try it, and send a delivery again', async () => {
  const { page } = desk;
  await desk.visit('plugins/commerce/webhooks');
  await page.getByText('No webhooks yet').waitFor();
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Is no address').waitFor();
  await page.getByLabel('Address').fill(receiver.url);
  await page.getByLabel('Description').fill('Warehouse');
  await page.getByRole('checkbox', { name: 'All events' }).click();
  await page.getByRole('checkbox', { name: 'order.completed' }).click();
  await desk.picture('webhook-form');
  await page.getByRole('button', { name: 'Save' }).click();
  const secret = await page.getByLabel('Signing secret').inputValue();
  expect(secret).toMatch(/^whsec_/);
  await desk.picture('webhook-secret');
  await page.getByRole('button', { name: 'I have it' }).click();
  await row('Warehouse').getByText('1 event').waitFor();
  await desk.picture('webhooks');
  await expect(page.content()).resolves.not.toContain(secret);

  await page.getByRole('link', { name: receiver.url }).click();
  await page.getByText('Nothing was sent yet.').waitFor();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await row('ping').getByText('Delivered').waitFor();
  receiver.say.answer = () => ({
    status: 500,
    text: 'The warehouse is on fire, as far as anybody can tell. '.repeat(9),
  });
  await row('ping').getByRole('button', { name: 'Replay' }).click();
  await row('The warehouse is on fire').getByText('Waiting').waitFor();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.locator('tbody tr').nth(1).waitFor();
  await desk.picture('webhook-deliveries');
  expect(receiver.receipts.length).toBeGreaterThanOrEqual(2);
  expect(receiver.receipts.every((receipt) => isSigned(receipt, secret))).toBe(true);

  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('checkbox', { name: 'order.cancelled' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('order.completed, order.cancelled').waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('No webhooks yet').waitFor();
});
