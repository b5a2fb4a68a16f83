import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onEachDatabase } from '../support/each-database';
import { importProducts } from '../support/import-products';
import { productFile } from '../support/product-file';
import { inspect } from '../support/sql';

const mug = (more = {}) => ({ Handle: 'mug', Title: 'Mug', 'Variant Price': '12.50', Type: 'Kitchen > Cups', ...more });

onEachDatabase('products are imported', (shop) => {
  test('they sell at once, in their categories', async () => {
    const file = await productFile([
      mug({ 'Option1 Name': 'Size', 'Option1 Value': 'Small', Tags: 'clay, blue' }),
      { Handle: 'mug', 'Option1 Value': 'Large', 'Variant Price': '14' },
    ]);
    expect(await importProducts(shop(), file)).toMatchObject({ created: 1, problems: [] });
    const { body } = await shop().api.get('/catalog/products/mug');
    expect(body.data).toMatchObject({
      title: 'Mug',
      tags: ['clay', 'blue'],
      price: { min: 1250, max: 1400 },
      categories: [{ slug: 'cups' }],
      offers: [{ sku: 'MUG-SMALL' }, { sku: 'MUG-LARGE' }],
    });
    const { body: above } = await shop().api.get('/catalog/products?category=kitchen');
    expect(above.meta.pagination.total).toBe(1);
  });

  test('importing again changes nothing; a changed row changes its product', async () => {
    const first = await productFile([mug(), { Handle: 'cup', Title: 'Cup', 'Variant Price': '5' }]);
    await importProducts(shop(), first);
    const rows = () => inspect(shop().database, (sql) => sql('commerce_products').orderBy('id').select());
    const before = await rows();
    expect(await importProducts(shop(), first)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await rows()).toEqual(before);

    const changed = await productFile([
      mug({ 'Variant Price': '13' }),
      { Handle: 'cup', Title: 'Cup', 'Variant Price': '5' },
    ]);
    expect(await importProducts(shop(), changed)).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const { body } = await shop().api.get('/catalog/products/mug');
    expect(body.data.price).toMatchObject({ min: 1300, max: 1300 });
    expect((await rows()).length).toBe(before.length);
  });

  test('a product that is no longer published leaves the shop, and comes back', async () => {
    const at = async (Published: string) =>
      importProducts(shop(), await productFile([{ Handle: 'hat', Title: 'Hat', 'Variant Price': '5', Published }]));
    await at('true');
    expect(await at('false')).toMatchObject({ updated: 1 });
    expect((await shop().api.get('/catalog/products/hat')).status).toBe(404);
    expect(await at('false')).toMatchObject({ unchanged: 1 });
    expect(await at('true')).toMatchObject({ updated: 1 });
    expect((await shop().api.get('/catalog/products/hat')).status).toBe(200);
  });

  test('a dry run says what would happen, and writes nothing', async () => {
    const file = await productFile([{ Handle: 'dry', Title: 'Dry', 'Variant Price': '5', Type: 'Nowhere yet' }]);
    const counts = () =>
      inspect(shop().database, async (sql) => [
        await sql('commerce_products').count(),
        await sql('commerce_categories').count(),
        await sql('commerce_offers').count(),
      ]);
    const before = await counts();
    expect(await importProducts(shop(), file, { dryRun: true })).toMatchObject({ created: 1, problems: [] });
    expect(await counts()).toEqual(before);
  });

  test('a SKU that another document sells is an error of its row; the others go on', async () => {
    await shop().sells({ sku: 'TAKEN' });
    const file = await productFile([
      { Handle: 'thief', Title: 'Thief', 'Variant Price': '5', 'Variant SKU': 'TAKEN' },
      { Handle: 'honest', Title: 'Honest', 'Variant Price': '5', 'Variant SKU': 'OWN' },
      { Handle: 'twin', Title: 'Twin', 'Variant Price': '5', 'Variant SKU': 'OWN' },
      { Handle: 'honest', Title: 'Honest again', 'Variant Price': '5', 'Variant SKU': 'OWN-2' },
    ]);
    const { created, problems } = await importProducts(shop(), file);
    expect(created).toBe(1);
    expect(problems).toMatchObject([
      {
        row: 2,
        column: 'Variant SKU',
        message: expect.stringContaining('"TAKEN" belongs to plugin::commerce.product'),
      },
      { row: 4, column: 'Variant SKU', message: 'the SKU "OWN" stands in row 3 too' },
      { row: 5, column: 'Handle', message: 'the product stands in row 3 already' },
    ]);
  });

  test('images are fetched when asked for, each once', async () => {
    const file = await productFile([
      {
        Handle: 'pictured',
        Title: 'Pictured',
        'Variant Price': '5',
        'Image Src': 'dot.svg',
        'Variant Image': 'dot.svg',
      },
      { Handle: 'lost', Title: 'Lost', 'Variant Price': '5', 'Image Src': 'gone.png' },
    ]);
    await writeFile(
      path.join(path.dirname(file), 'dot.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    const summary = await importProducts(shop(), file, { images: true });
    expect(summary).toMatchObject({ created: 2, problems: [{ row: 3, column: 'Image' }] });
    const { body } = await shop().api.get('/catalog/products/pictured');
    expect(body.data.images).toHaveLength(1);
    expect(body.data.offers[0].image.url).toBe(body.data.image.url);
    expect(body.data.image.url).toMatch(/^\/uploads\/dot_/);

    expect(await importProducts(shop(), file, { images: true })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    const files = await inspect(shop().database, (sql) => sql('files').where('name', 'dot.svg'));
    expect(files).toHaveLength(1);
    await shop().strapi.plugin('upload').service('upload').remove(files[0]);
  });
});
