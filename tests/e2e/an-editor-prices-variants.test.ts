import { seriousViolations } from '../support/accessibility';
import { type AdminDesk, openAdminDesk } from '../support/admin-desk';

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
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

/** As a spreadsheet puts its cells on the clipboard. */
const paste = (name: string, text: string) =>
  cell(name).evaluate((input, cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const applyToAll = async (cells: Readonly<Record<string, string>>) => {
  await fill(cells);
  await desk.page.getByRole('button', { name: 'Apply to all variants' }).click();
};

test('three sizes in four colors are filled in at once, raised by a tenth, pasted from a spreadsheet, and sold', async () => {
  const { page } = desk;
  await startProduct('Sail Cap', 'sail-cap');
  await addOption(0, 'Size', 'S', 'M', 'L');
  await addOption(1, 'Color', 'Red', 'Blue', 'White', 'Navy');
  await applyToAll({ 'All variants: Price EUR': '20', 'All variants: SKU': 'CAP', 'All variants: Initial stock': '4' });
  await applyToAll({ 'All variants: Price EUR': '+10 %' });
  await paste('S / Red: Price EUR', '25.00\t€30.00\n26.00\t31.00\n');
  await expect(cell('L / Navy: SKU').inputValue()).resolves.toBe('CAP-L-NAVY');
  expect(await seriousViolations(page, 'div[role="group"]:has(table)')).toEqual([]);
  await desk.picture('variants-in-bulk');
  await publish();
  await published();
  const { body } = await desk.server.api.get('/catalog/products/sail-cap');
  const offers: { sku: string; price: number; compareAt: number | null; stock: number }[] = body.data.offers;
  expect(offers).toHaveLength(12);
  expect(offers.slice(0, 3)).toMatchObject([
    { sku: 'CAP-S-RED', price: 2500, compareAt: 3000, stock: 4 },
    { sku: 'CAP-S-BLUE', price: 2600, compareAt: 3100, stock: 4 },
    { sku: 'CAP-S-WHITE', price: 2200, compareAt: null, stock: 4 },
  ]);
});

test('beside each SKU that is sold stands its stock, with what changed it; beside the form, how it sells', async () => {
  const { page } = desk;
  const { body } = await desk.server.api.get('/catalog/offers?sku=CAP-S-RED');
  await desk.visit(`${product}/${body.data[0].entry.documentId}`);
  await page.getByRole('heading', { name: 'Sales' }).waitFor();
  await page.getByText('In the last 30 days').waitFor();
  await page.getByRole('button', { name: /Stock of CAP-S-RED/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('First stock').waitFor();
  await dialog.getByLabel('On hand').fill('2');
  await dialog.getByLabel('Reason').fill('Counted');
  await dialog.getByRole('button', { name: 'Save the count' }).click();
  await dialog.getByText('Counted by staff').waitFor();
  expect(await seriousViolations(page, '[role="dialog"]')).toEqual([]);
  await desk.picture('stock-of-a-variant');
  const { body: stock } = await desk.staff.get('/commerce/stock/CAP-S-RED');
  expect(stock.data).toMatchObject({ onHand: 2 });
});
