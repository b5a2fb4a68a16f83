import { bootedDatabase } from '../support/databases';
import { onEachDatabase } from '../support/each-database';
import { startServer } from '../support/server-process';
import { startShop } from '../support/shop';

onEachDatabase('a new shop opens', (shop, kind) => {
  test('it is alive', async () => {
    expect((await shop().client().get('/_health')).status).toBe(204);
  });

  test('a product with two variants can be made and published', async () => {
    const sold = await shop().sells({
      title: 'Ocean Blue Shirt',
      variants: [{ options: { Size: 'S' } }, { options: { Size: 'M' }, price: 1200 }],
    });
    expect(sold.skus).toHaveLength(2);
    const { status, body } = await shop().api.get(`/products/${sold.documentId}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ title: 'Ocean Blue Shirt', slug: sold.slug });
  });

  test('two shops never share a database', async () => {
    const [one, two] = await Promise.all([bootedDatabase(kind), bootedDatabase(kind)]);
    expect(one.environment).not.toEqual(two.environment);
    await Promise.all([one.drop(), two.drop()]);
  });
});

test.each(['sqlite', 'postgres'] as const)(
  'a shop that closes keeps its goods for the next opening (%s)',
  async (kind) => {
    const database = await bootedDatabase(kind);
    const first = await startShop({ database });
    const { documentId } = await first.sells();
    await first.stop();

    const second = await startShop({ database });
    expect((await second.api.get(`/products/${documentId}`)).status).toBe(200);
    await second.stop();

    const production = await startServer({ database });
    expect((await production.api.get(`/products/${documentId}`)).status).toBe(200);
    await production.stop();
    await database.drop();
  },
);
