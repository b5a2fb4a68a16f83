import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { importProducts } from '../support/import-products';
import { productFile } from '../support/product-file';
import { root } from '../support/server-environment';
import { until } from '../support/until';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const real = path.join(folder, 'shopify-products-apparel.csv');

onEachDatabase('product files in the admin', (shop) => {
  let signedIn: { authorization: string };
  let staff: ApiClient;
  beforeAll(async () => {
    signedIn = await administrator(shop(), 'strapi-super-admin');
    staff = shop().client('/commerce', signedIn);
  });

  const bring = async (content: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const query = new URLSearchParams({ name: 'goods.csv', ...fields });
    const response = await fetch(`${shop().url}/commerce/products/imports?${query.toString()}`, {
      method: 'POST',
      headers: { ...signedIn, 'content-type': 'application/octet-stream' },
      body: content,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Json };
  };
  const worked = async ({ status, body }: Answer): Promise<Json> => {
    expect([status, body.data.status]).toEqual([202, 'waiting']);
    return until(
      async () => (await staff.get(`/products/imports/${body.data.id}`)).body.data,
      ({ status: now }) => now === 'done' || now === 'failed',
    );
  };
  const csvOf = async (): Promise<string> => (await staff.get('/products/export')).text;

  test('a file is worked through by a job, which tells what is wrong by row and column', async () => {
    const file = await productFile([
      { Handle: 'mug', Title: 'Mug', 'Variant Price': '12.50' },
      { Handle: 'cup', Title: 'Cup', 'Variant Price': '5,x' },
    ]);
    const content = await readFile(file, 'utf8');
    const tried = await worked(await bring(content, { dryRun: 'true' }));
    expect(tried).toMatchObject({ dryRun: true, format: 'shopify', created: 1, problemCount: 1, percent: 100 });
    expect((await shop().api.get('/catalog/products/mug')).status).toBe(404);

    const done = await worked(await bring(content));
    expect(done).toMatchObject({
      ...{ status: 'done', fileName: 'goods.csv', created: 1, updated: 0, unchanged: 0, startedBy: expect.any(String) },
      problems: [{ row: 3, column: 'Variant Price', message: '"5,x" is no price in EUR' }],
    });
    expect((await shop().api.get('/catalog/products/mug')).body.data.price.min).toBe(1250);
    const { body } = await staff.get('/products/imports');
    expect(body.data.map(({ id }: { id: string }) => id)).toContain(done.id);
  });

  test('a file that is none, and no file at all, are refused in words', async () => {
    expect(await worked(await bring('name,price\nMug,12\n'))).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('no product file of a known format'),
    });
    expect(await bring('Handle\n', { images: 'true' })).toMatchObject({ status: 400 });
    const { status, body } = await bring('');
    expect([status, body.error.details.code]).toEqual([400, 'file.body-missing']);
  });

  test('what is exported changes nothing when it is imported, whoever made the products', async () => {
    if (existsSync(real)) await importProducts(shop(), real);
    await shop().sells({
      title: '=1+1',
      slug: 'Formula_Tea',
      sku: '-TEA'.slice(1),
      description: ' "Black"\r\n\r\n*tea* ',
    });
    await shop().sells({
      title: 'Shirt',
      tags: ['men', 'sale'],
      variants: [
        { sku: 'SH-M', price: 900, compareAt: 1200, stock: 3, options: { Size: 'M', Color: 'Red' }, weight: 200 },
        { sku: 'SH-S', price: 1000, options: { Size: 'S', Color: 'Blue' }, taxCategory: 'reduced' },
      ],
    });
    await shop().sells({ title: 'Draft', status: 'draft', stock: 4, digital: true });
    await shop()
      .strapi.documents('plugin::commerce.product' as never)
      .create({
        data: {
          title: 'Two currencies, no SKU',
          slug: 'two-currencies',
          offer: {
            options: [{ name: 'Size', values: ['L', 'S'] }],
            variants: ['S', 'L'].map((Size) => ({
              options: { Size },
              prices: { EUR: { amount: 700, compareAt: null }, USD: { amount: 800 } },
              digital: false,
            })),
          },
        },
        status: 'published',
      } as never);
    const csv = await csvOf();
    const products = new Set(csv.split('\n').map((line) => line.split(',', 1)[0])).size;
    const file = await productFile([]);
    await writeFile(file, csv);
    const summary = await importProducts(shop(), file);
    expect(summary).toMatchObject({ created: 0, updated: 0, problems: [] });
    expect(summary.unchanged).toBeGreaterThanOrEqual(5);
    expect(products).toBeGreaterThan(5);
    expect(await csvOf()).toBe(csv);
  });

  test('a price that is changed in the exported file is changed in the shop, and nothing else is', async () => {
    const { slug, sku } = await shop().sells({ title: 'Lamp', price: 4200, stock: 2 });
    const changed = (await csvOf()).replaceAll('42.00', '39.50');
    expect(await worked(await bring(changed))).toMatchObject({ created: 0, updated: 1, problems: [] });
    const { body } = await shop().api.get(`/catalog/products/${slug}`);
    expect(body.data.offers).toMatchObject([{ sku, price: 3950, stock: 2 }]);
  });

  test('no cell of the file is a formula to the spreadsheet that opens it', async () => {
    const rows = (await csvOf()).split('\n');
    expect(rows.filter((row) => /(^|,)"?[=+@]/.test(row))).toEqual([]);
  });
});
