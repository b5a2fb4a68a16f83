import { onEachDatabase } from '../support/each-database';

onEachDatabase('a SKU has one owner', (shop) => {
  test('a product of several variants cannot take over the SKU of another one', async () => {
    const owner = await shop().sells({ sku: 'OWNED', price: 4990 });
    const rival = shop().sells({
      variants: [
        { sku: 'RIVAL', price: 500 },
        { sku: owner.sku, price: 600 },
      ].map((variant, index) => ({ ...variant, options: { Size: String(index) } })),
    });
    await expect(rival).rejects.toMatchObject({ details: { errors: [{ path: ['offer', 'variants', '1', 'sku'] }] } });
    const { body } = await shop().api.get('/catalog/offers?sku=OWNED,RIVAL');
    expect(body.data).toMatchObject([{ sku: 'OWNED', price: 4990, entry: { documentId: owner.documentId } }]);
    expect(body.data).toHaveLength(1);
  });
});
