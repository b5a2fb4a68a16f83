import { existsSync } from 'node:fs';
import path from 'node:path';
import { onEachDatabase } from '../support/each-database';
import { importProducts } from '../support/import-products';
import { root } from '../support/server-environment';
import { inspect } from '../support/sql';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');

/** File, products, variants, and what their prices add up to. */
const shopify = [
  ['shopify-products-apparel.csv', 20, 22, 129_500],
  ['shopify-products-home-and-garden.csv', 20, 21, 234_584],
  ['shopify-products-jewelery.csv', 20, 23, 98_074],
] as const;

if (!existsSync(folder)) {
  test('the real product files are not on this machine', () => {
    console.log(`Real product files are imported where ${folder} has them.`);
    expect(existsSync(folder)).toBe(false);
  });
} else {
  onEachDatabase('real files are imported', (shop) => {
    const sold = () =>
      inspect(shop().database, async (sql) => {
        const offers: { prices: unknown }[] = await sql('commerce_offers').select('prices');
        const amounts = offers.map(
          ({ prices }) => (typeof prices === 'string' ? JSON.parse(prices) : prices).EUR.amount,
        );
        return { variants: amounts.length, sum: amounts.reduce((sum: number, amount: number) => sum + amount, 0) };
      });

    test.each(shopify)('%s: %i products, %i variants, %i cents in all', async (file, products, variants, sum) => {
      const before = await sold();
      expect(await importProducts(shop(), path.join(folder, file))).toMatchObject({ created: products, problems: [] });
      const after = await sold();
      expect([after.variants - before.variants, after.sum - before.sum]).toEqual([variants, sum]);
    });

    test('a second time nothing changes', async () => {
      for (const [file, products] of shopify) {
        const again = await importProducts(shop(), path.join(folder, file));
        expect(again).toMatchObject({ created: 0, updated: 0, unchanged: products, problems: [] });
      }
      expect((await sold()).variants).toBe(66);
    });

    test('a WooCommerce file: what can be sold is, what cannot is said', async () => {
      const file = path.join(folder, 'woocommerce-sample_products.csv');
      expect(await importProducts(shop(), file)).toMatchObject({
        created: 13,
        problems: [],
        notices: [{ row: 17 }, { row: 18 }],
      });
      expect(await importProducts(shop(), file)).toMatchObject({ created: 0, updated: 0, unchanged: 13 });
    });

    test('what came in is bought', async () => {
      const { body } = await shop().api.post('/cart', { lines: [{ sku: 'CLASSIC-VARSITY-TOP-SMALL', quantity: 2 }] });
      expect(body.data.lines).toMatchObject([{ sku: 'CLASSIC-VARSITY-TOP-SMALL', unitPrice: 6000, subtotal: 12_000 }]);
    });
  });
}
