import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
}, 180_000);
afterAll(() => desk?.close());

const product = 'content-manager/collection-types/plugin::commerce.product';

const addOption = async (nth: number, name: string, ...values: string[]) => {
  const { page } = desk;
  await page.getByRole('button', { name: /Add (options like size or color|another option)/ }).click();
  await page.getByLabel('Option name').nth(nth).fill(name);
  for (const value of values) {
    await page.getByLabel(`Values of ${name}`).fill(value);
    await page.getByLabel(`Values of ${name}`).press('Enter');
  }
};

const cell = (name: string) => desk.page.getByRole('textbox', { name, exact: true });

const fill = async (cells: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(cells)) await cell(name).fill(text);
};

const publish = () => desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
const published = () => desk.page.getByText('Published document').first().waitFor();

const startProduct = async (title: string, slug: string) => {
  await desk.visit(`${product}/create`);
  // The last to come: from then on the form stays as it is.
  await desk.page.getByRole('button', { name: 'Add options like size or color' }).waitFor();
  await desk.page.getByRole('textbox', { name: /^title/ }).fill(title);
  await desk.page.getByRole('textbox', { name: /^slug/ }).fill(slug);
};

test('a product in two sizes and two colors is priced by typing, and sold at these prices', async () => {
  await startProduct('Ocean Blue Shirt', 'ocean-blue-shirt');
  await addOption(0, 'Size', 'S', 'M');
  await addOption(1, 'Color', 'Red', 'Blue');
  await cell('All variants: Price EUR').fill('49.90');
  await desk.page.getByRole('button', { name: 'Apply to all variants' }).click();
  await fill({
    'S / Red: SKU': 'OBS-S-R',
    'S / Blue: SKU': 'OBS-S-B',
    'M / Red: SKU': 'OBS-M-R',
    'M / Blue: SKU': 'OBS-M-B',
    'M / Blue: Price EUR': '1,049.5',
    'M / Blue: Compare at EUR': '1200',
    'M / Red: Initial stock': '3',
  });
  await desk.picture('variants-filled-in');
  await publish();
  await published();
  await desk.picture('variants-published');
  const { body } = await desk.server.api.get('/catalog/offers?sku=OBS-S-R,OBS-S-B,OBS-M-R,OBS-M-B');
  expect(body.data).toMatchObject([
    { sku: 'OBS-S-R', price: 4990, options: { Size: 'S', Color: 'Red' }, stock: null },
    { sku: 'OBS-S-B', price: 4990, options: { Size: 'S', Color: 'Blue' }, stock: null },
    { sku: 'OBS-M-R', price: 4990, options: { Size: 'M', Color: 'Red' }, stock: 3 },
    { sku: 'OBS-M-B', price: 104950, compareAt: 120000, options: { Size: 'M', Color: 'Blue' }, stock: null },
  ]);
});

test('a SKU on two variants is told at both cells, in the browser', async () => {
  await startProduct('Twin Mug', 'twin-mug');
  await addOption(0, 'Size', 'S', 'M');
  await fill({ 'S: SKU': 'MUG', 'M: SKU': 'MUG', 'S: Price EUR': '5', 'M: Price EUR': 'five' });
  await cell('S: Price EUR').focus();
  await expect(desk.page.getByText('Stands on two variants').count()).resolves.toBe(2);
  await expect(desk.page.getByText('Is no amount').count()).resolves.toBe(1);
  await desk.picture('variants-problems');
});

test('a SKU that another product has is told at its cell by the server, and goes when it is mended', async () => {
  await startProduct('Rival Shirt', 'rival-shirt');
  await addOption(0, 'Size', 'S', 'M');
  await fill({ 'S: Price EUR': '5', 'M: Price EUR': '6', 'S: SKU': 'RIVAL-S', 'M: SKU': 'OBS-M-R' });
  await publish();
  const row = desk.page.getByRole('row').filter({ has: cell('M: SKU') });
  const message = row.locator('[data-strapi-field-error]');
  await message.waitFor();
  await expect(message.innerText()).resolves.toMatch(/OBS-M-R/);
  await desk.picture('sku-taken');
  await fill({ 'M: SKU': 'RIVAL-M' });
  await expect(message.count()).resolves.toBe(0);
  await publish();
  await published();
  const { body } = await desk.server.api.get('/catalog/offers?sku=RIVAL-S,RIVAL-M');
  expect(body.data).toMatchObject([{ price: 500 }, { price: 600 }]);
});

test('a variant that is not sold any more is gone after publishing; what was typed for the others stays', async () => {
  const { body: before } = await desk.server.api.get('/catalog/offers?sku=OBS-S-R');
  await desk.visit(`${product}/${before.data[0].entry.documentId}`);
  await desk.page.getByRole('button', { name: 'Do not sell S / Blue' }).click();
  await desk.page.getByLabel('Values of Size').fill('L');
  await desk.page.getByLabel('Values of Size').press('Enter');
  await cell('L / Red: Price EUR').waitFor();
  await expect(cell('M / Blue: Price EUR').inputValue()).resolves.toBe('1049.50');
  await fill({ 'L / Red: SKU': 'OBS-L-R', 'L / Blue: SKU': 'OBS-L-B' });
  await publish();
  await published();
  const { body } = await desk.server.api.get('/catalog/products/ocean-blue-shirt');
  expect(body.data.offers.map(({ sku }: { sku: string }) => sku)).toEqual([
    'OBS-S-R',
    'OBS-M-R',
    'OBS-M-B',
    'OBS-L-R',
    'OBS-L-B',
  ]);
});
