import { planBatch, type Candidate } from './plan-batch';
import { contentOf } from './product-content';
import type { ProductDraft } from './product-draft';

const draft = (slug: string, more: Partial<ProductDraft> = {}): ProductDraft => ({
  row: 2,
  key: `shopify:${slug}`,
  slug,
  otherSlug: `${slug}-2`,
  title: slug,
  description: null,
  brand: null,
  tags: [],
  categories: [],
  offer: { options: [], variants: [{ sku: slug.toUpperCase(), options: {}, prices: { EUR: { amount: 100 } } }] },
  images: [],
  published: true,
  seo: { title: null, description: null },
  ...more,
});
const candidate = (given: ProductDraft): Candidate => ({ draft: given, categories: [1], images: undefined });
const stored = (given: ProductDraft, key: string | null = given.key, published = true) => {
  const version = { id: 7, content: contentOf({ ...given, key: key ?? '' }, given.slug, [1], []) };
  return { documentId: 'doc', key, slug: given.slug, draft: version, published: published ? version : undefined };
};
const plan = (given: ProductDraft, shop: ReturnType<typeof stored>[] = [], skuOwners = new Map()) =>
  planBatch([candidate(given)], { stored: shop, skuOwners, skuColumn: 'SKU' });

test('what is as the file says is left alone; what is not is updated', () => {
  expect(plan(draft('mug'), [stored(draft('mug'))])).toMatchObject({ created: [], updated: [], unchanged: 1 });
  expect(plan(draft('mug', { brand: 'Kiln' }), [stored(draft('mug'))]).updated).toHaveLength(1);
  expect(plan(draft('mug'), [stored(draft('mug'), 'shopify:mug', false)]).updated).toHaveLength(1);
});

test('an editor’s product of that handle becomes the imported one; another product of the same shop does not', () => {
  expect(plan(draft('mug'), [stored(draft('mug'), null)]).updated).toHaveLength(1);
  expect(plan(draft('mug'), [stored(draft('mug'), 'woocommerce:MUG')]).updated).toHaveLength(1);
  const { created } = plan(draft('mug'), [stored(draft('mug'), 'shopify:other')]);
  expect(created.map(({ content }) => content.slug)).toEqual(['mug-2']);
});

test('a product keeps the address that its editor gave it', () => {
  const { updated } = plan(draft('mug', { title: 'New' }), [stored(draft('best-mug'), 'shopify:mug')]);
  expect(updated.map(({ content }) => content.slug)).toEqual(['best-mug']);
});

test('a SKU of another document refuses the product, unless it is only a draft', () => {
  const owners = new Map([['MUG', { entryType: 'api::event.event', entryId: 'other' }]]);
  expect(plan(draft('mug'), [], owners).problems).toEqual([
    { row: 2, column: 'SKU', message: 'the SKU "MUG" belongs to api::event.event other' },
  ]);
  expect(plan(draft('mug', { published: false }), [], owners).created).toHaveLength(1);
});
