import type { Json } from '../support/api-client';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';
import { guest } from '../support/guest';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk?.close());

const product = async (title: string, variant: Json): Promise<string> => {
  const entry = { title, slug: title.toLowerCase().replaceAll(' ', '-') };
  const variants = [{ options: {}, prices: { EUR: { amount: 1500 } }, ...variant }];
  const { status, text } = await desk.staff.post(
    '/content-manager/collection-types/plugin::commerce.product/actions/publish',
    { ...entry, offer: { options: [], variants } },
  );
  if (status >= 300) throw new Error(text);
  return variant.sku as string;
};

test('staff upload a file and licence keys, send a parcel, read who downloaded, and give the downloads anew', async () => {
  const { page, server } = desk;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  await desk.visit('plugins/commerce/digital-goods');
  await page.getByText('No files yet').waitFor();
  await page
    .getByLabel('Upload a file')
    .setInputFiles({ name: 'field-guide.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(48_000, 7) });
  await page.getByRole('row').filter({ hasText: 'field-guide.pdf' }).getByText('48 kB').waitFor();
  await page.getByRole('button', { name: 'New message' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Photo editor');
  await dialog.getByLabel('Message').fill('Enter the key under Help > Licence.');
  await dialog.getByLabel('Each unit comes with a licence key').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row').filter({ hasText: 'Photo editor' }).getByRole('button', { name: 'Add keys' }).click();
  await dialog.getByLabel('Keys').fill('AAAA-1\nAAAA-2\nAAAA-2');
  await dialog.getByRole('button', { name: 'Add keys' }).click();
  await page.getByText('2 left, 0 sold').waitFor();
  await desk.picture('digital-goods');

  const [file] = (await desk.staff.get('/commerce/digital-files')).body.data;
  const download = { files: [file.id] };
  const book = await product('Field guide', { sku: 'GUIDE', digital: true, delivery: { download } });
  const mug = await product('Mug', { sku: 'MUG' });
  const lines = [book, mug].map((sku, index) => ({ sku, quantity: index + 1 }));
  const { order } = (await (await guest(server.api, ...lines)).checkout()).body.data;
  for (let i = 0; i < 4; i += 1) await fetch(server.url + order.downloads[0].url);

  await desk.visit(`plugins/commerce/orders/${order.number}`);
  await page.getByText('0 of 3 downloads left').waitFor();
  await page.getByRole('button', { name: 'All downloads anew' }).click();
  await page.getByText('3 of 3 downloads left').waitFor();
  await page.getByRole('button', { name: 'Access log' }).click();
  await dialog.getByText('Refused: used up').waitFor();
  await desk.picture('download-log');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByLabel('Mug').fill('1');
  await dialog.getByLabel('Carrier').fill('DHL');
  await dialog.getByLabel('Tracking number').fill('0034');
  await desk.picture('ship-lines');
  await dialog.getByRole('button', { name: 'It is sent' }).click();
  await page.getByText('DHL 0034').waitFor();
  await page.getByText('Partly fulfilled').first().waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByText('1 not sent yet').waitFor();
  await dialog.getByRole('button', { name: 'It is sent' }).click();
  await page.getByText('Fulfilled', { exact: true }).first().waitFor();
  await desk.picture('order-fulfillment');
  expect(errors).toEqual([]);
});

test('an editor chooses files and limits where the price is', async () => {
  const { page } = desk;
  await desk.visit('content-manager/collection-types/plugin::commerce.product/create');
  // The last to come: from then on the form stays as it is.
  await page.getByRole('button', { name: 'Add options like size or color' }).waitFor();
  await page.getByRole('textbox', { name: /^title/ }).fill('Star map');
  await page
    .getByRole('button', { name: /Digital delivery/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Files to download' }).click();
  await page.getByRole('option', { name: 'field-guide.pdf' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('combobox', { name: 'Downloads per file' }).click();
  await page.getByRole('option', { name: '5' }).click();
  await desk.picture('digital-delivery');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page
    .getByRole('button', { name: /Digital delivery/ })
    .filter({ hasText: '1 file' })
    .waitFor();
  await desk.picture('variants-with-delivery');
});
