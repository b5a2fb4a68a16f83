import { documentsOf } from '../support/documents';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import type { Shop } from '../support/shop';

const uid = 'plugin::commerce.product' as never;
const documents = (shop: Shop) => documentsOf(shop, uid);
const sellers = (shop: Shop) => documentsOf(shop, 'plugin::commerce.seller');
const offersOf = async (shop: Shop, documentId: string) =>
  (await shop.api.get(`/catalog/offers?type=plugin::commerce.product&documentId=${documentId}`)).body.data;
const skusIn = (shop: Shop, table = 'commerce_offers') => shop.strapi.db.connection(table).count({ n: '*' });

const price = (sku: string, amount = 1000) => ({
  options: [],
  variants: [{ sku, options: {}, prices: { EUR: { amount } } }],
});

onEachDatabase('publishing writes offers', (shop, kind) => {
  test('a published product is listed with its offers', async () => {
    const shirt = await shop().sells({
      title: 'Ocean Blue Shirt',
      tags: ['men'],
      variants: [
        { options: { Size: 'S' }, price: 5000, compareAt: 6000 },
        { options: { Size: 'M' }, price: 5500 },
      ],
    });
    const { status, body } = await shop().api.get(`/catalog/products/${shirt.slug}`);
    expect({ status, error: body.error }).toEqual({ status: 200 });
    expect(body.data).toMatchObject({
      type: 'plugin::commerce.product',
      documentId: shirt.documentId,
      title: 'Ocean Blue Shirt',
      currency: 'EUR',
      price: { min: 5000, max: 5500, compareAt: 6000 },
      available: true,
      seller: null,
      tags: ['men'],
      options: [{ name: 'Size', values: ['S', 'M'] }],
      offers: [
        { sku: shirt.skus[0], title: 'S', options: { Size: 'S' }, price: 5000, compareAt: 6000, digital: false },
        { sku: shirt.skus[1], title: 'M', options: { Size: 'M' }, price: 5500, compareAt: null },
      ],
    });
    const list = await shop().api.get('/catalog/products?q=ocean');
    expect(list.body.data).toHaveLength(1);
    expect(Date.parse(list.body.data[0].publishedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(list.body.meta).toEqual({ pagination: { page: 1, pageSize: 20, pageCount: 1, total: 1 } });
    expect(await offersOf(shop(), shirt.documentId)).toHaveLength(2);
  });

  test('editing a draft changes nothing until it is published', async () => {
    const { documentId, sku } = await shop().sells({ price: 1000 });
    await documents(shop()).update({ documentId, data: { offer: price(sku, 2000) } });
    expect(await offersOf(shop(), documentId)).toMatchObject([{ price: 1000 }]);
    await documents(shop()).publish({ documentId });
    expect(await offersOf(shop(), documentId)).toMatchObject([{ price: 2000 }]);
  });

  test('unpublishing and deleting take the offers away', async () => {
    const one = await shop().sells();
    await documents(shop()).unpublish({ documentId: one.documentId });
    expect(await offersOf(shop(), one.documentId)).toEqual([]);
    expect((await shop().api.get(`/catalog/products/${one.slug}`)).status).toBe(404);
    const other = await shop().sells();
    await documents(shop()).delete({ documentId: other.documentId });
    expect(await offersOf(shop(), other.documentId)).toEqual([]);
  });

  test('a SKU that another product sells is refused on its field, and nothing is written', async () => {
    const owner = await shop().sells();
    const { documentId } = await shop().sells({ sku: owner.sku, status: 'draft' });
    const before = await skusIn(shop());
    await expect(documents(shop()).publish({ documentId })).rejects.toMatchObject({
      name: 'ValidationError',
      details: {
        errors: [
          { path: ['offer', 'variants', '0', 'sku'], message: expect.stringMatching(`${owner.sku}.*${owner.title}`) },
        ],
      },
    });
    expect(await skusIn(shop())).toEqual(before);
    const published = await shop()
      .strapi.db.query(uid)
      .count({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(published).toBe(0);
  });

  if (kind === 'postgres') {
    test('of two publishes of one SKU at once one wins', async () => {
      for (let round = 0; round < 20; round += 1) {
        const sku = `RACE-${round}`;
        const drafts = await Promise.all([1, 2].map(() => shop().sells({ sku, status: 'draft' })));
        const outcomes = await Promise.allSettled(
          drafts.map(({ documentId }) => documents(shop()).publish({ documentId })),
        );
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect((outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({
          name: 'ValidationError',
        });
        expect((await shop().api.get(`/catalog/offers?sku=${sku}`)).body.data).toHaveLength(1);
      }
    });
  }

  test('many published in one transaction that fails leave nothing', async () => {
    const drafts = await Promise.all([shop().sells({ status: 'draft' }), shop().sells({ status: 'draft' })]);
    const publishAll = (fail: boolean) =>
      shop().strapi.db.transaction(async () => {
        for (const { documentId } of drafts) await documents(shop()).publish({ documentId });
        if (fail) throw new Error('the last one fails');
      });
    await expect(publishAll(true)).rejects.toThrow('the last one fails');
    for (const { documentId } of drafts) expect(await offersOf(shop(), documentId)).toEqual([]);
    await publishAll(false);
    for (const { documentId } of drafts) expect(await offersOf(shop(), documentId)).toHaveLength(1);
  });

  test('the Content Manager publishes, unpublishes and deletes many at once', async () => {
    const drafts = await Promise.all([1, 2, 3].map(() => shop().sells({ status: 'draft' })));
    const ids = drafts.map(({ documentId }) => documentId);
    const manager = shop().strapi.plugin('content-manager').service('document-manager');
    const listed = async () => (await Promise.all(ids.map((id) => offersOf(shop(), id)))).flat().length;
    await manager.publishMany(uid, ids);
    expect(await listed()).toBe(3);
    await manager.unpublishMany(ids, uid);
    expect(await listed()).toBe(0);
    await manager.publishMany(uid, ids);
    await manager.deleteMany(ids, uid);
    expect(await listed()).toBe(0);
  });

  test('goods name their seller while its profile is published; what was sold was always theirs', async () => {
    const kiln = { name: 'Kiln & Quay', slug: 'kiln', website: 'https://kiln.example', description: 'Pots.' };
    const { documentId } = await sellers(shop()).create({ data: kiln });
    const pot = await shop().sells({ title: 'Pot', seller: documentId });
    const seen = async () => {
      const { available, seller, soldBy } = (await shop().api.get(`/catalog/products/${pot.slug}`)).body.data;
      const { meta } = (await shop().api.get('/catalog/products?seller=kiln&facets=seller')).body;
      const { data: profile, error } = (await shop().api.get('/sellers/kiln')).body;
      const listed = { goods: meta.pagination.total, facet: meta.facets.seller };
      return { available, seller, soldBy, ...listed, profile: profile?.name ?? error.details.code };
    };
    const unknown = { available: true, seller: null, soldBy: null, goods: 0, facet: [], profile: 'seller.not-found' };
    const known = (name: string) => ({
      ...{ available: true, seller: 'kiln', soldBy: { slug: 'kiln', name }, profile: name },
      ...{ goods: 1, facet: [{ value: 'kiln', title: name, count: 1 }] },
    });
    expect(await seen()).toEqual(unknown);
    await sellers(shop()).publish({ documentId });
    expect(await seen()).toEqual(known('Kiln & Quay'));
    expect((await shop().api.get('/sellers')).body.data).toEqual([{ ...kiln, logo: null, count: 1 }]);
    await sellers(shop()).update({ documentId, data: { name: 'Quay & Kiln' } });
    expect(await seen()).toEqual(known('Kiln & Quay'));
    await sellers(shop()).publish({ documentId });
    expect(await seen()).toEqual(known('Quay & Kiln'));
    await sellers(shop()).unpublish({ documentId });
    expect(await seen()).toEqual(unknown);

    await (await guest(shop().api, { sku: pot.sku, quantity: 1 })).checkout();
    const [line] = await shop().strapi.db.connection('commerce_order_lines').where({ sku: pot.sku });
    expect(line.seller).toBe('kiln');

    await sellers(shop()).publish({ documentId });
    expect(await seen()).toEqual(known('Quay & Kiln'));
    await documents(shop()).publish({ documentId: pot.documentId });
    expect(await seen()).toEqual(known('Quay & Kiln'));
    await sellers(shop()).delete({ documentId });
    expect(await seen()).toEqual(unknown);
  });

  test('the ordinary content API shows published products, read-only', async () => {
    const { documentId, title } = await shop().sells();
    const found = await shop().api.get(
      `/products?filters[title][$eq]=${encodeURIComponent(title)}&populate=categories`,
    );
    expect(found.body.data).toMatchObject([{ documentId, title, categories: [] }]);
    expect(found.body.data[0]).not.toHaveProperty('importKey');
    expect((await shop().api.get('/categories')).status).toBe(200);
    expect((await shop().api.post('/products', { data: {} })).status).toBe(405);
  });

  test('a price that cannot be is refused on its field, in a draft too', async () => {
    const bad = { options: [], variants: [{ sku: 'BAD', options: {}, prices: { EUR: { amount: -1 } } }] };
    await expect(documents(shop()).create({ data: { title: 'Bad', slug: 'bad', offer: bad } })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['offer', 'variants', '0', 'prices', 'EUR', 'amount'] }] },
    });
  });

  test('a SKU nobody typed stays the same when the product is published again', async () => {
    const variants = [{ options: { Size: 'S' } }, { options: { Size: 'M' } }];
    const offer = {
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: variants.map((variant) => ({ ...variant, prices: { EUR: { amount: 100 } } })),
    };
    const data = { title: 'Nameless', slug: 'nameless', offer };
    const { documentId } = await documents(shop()).create({ data, status: 'published' });
    const first = await offersOf(shop(), documentId);
    expect(first.map(({ sku }: { sku: string }) => sku)).toEqual([`${documentId}-S`, `${documentId}-M`]);
    await documents(shop()).update({
      documentId,
      data: { offer: { ...offer, variants: [...offer.variants].reverse() } },
      status: 'published',
    });
    const again = await offersOf(shop(), documentId);
    expect(again.map(({ sku }: { sku: string }) => sku)).toEqual([`${documentId}-M`, `${documentId}-S`]);
  });
});

onEachDatabase('publishing in several languages', (shop) => {
  beforeAll(() => shop().strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' }));

  const page = (slug: string, locale: string) => shop().api.get(`/catalog/products/${slug}?locale=${locale}`);

  test('a product has a listing per published language, one price and one SKU', async () => {
    const { documentId, sku } = await shop().sells({ title: 'Chair', slug: 'chair', price: 1000 });
    const german = { title: 'Stuhl', slug: 'stuhl' };
    await documents(shop()).update({ documentId, locale: 'de', data: german, status: 'published' });
    expect((await page('chair', 'en')).body.data).toMatchObject({ title: 'Chair', offers: [{ sku, price: 1000 }] });
    expect((await page('stuhl', 'de')).body.data).toMatchObject({ title: 'Stuhl', offers: [{ sku, price: 1000 }] });
    expect((await page('stuhl', 'en')).status).toBe(404);
    const [offer] = (await shop().api.get(`/catalog/offers?sku=${sku}&locale=de`)).body.data;
    expect(offer.entry).toMatchObject({ title: 'Stuhl', slug: 'stuhl' });

    await documents(shop()).update({
      documentId,
      locale: 'de',
      data: { offer: price(sku, 1200) },
      status: 'published',
    });
    expect((await page('chair', 'en')).body.data.offers).toMatchObject([{ sku, price: 1200 }]);
    expect((await page('stuhl', 'de')).body.data.offers).toMatchObject([{ sku, price: 1200 }]);

    const kiln = { name: 'Kiln', slug: 'kiln', description: 'Pots.' };
    const { documentId: seller } = await sellers(shop()).create({ data: kiln, status: 'published' });
    await documents(shop()).update({ documentId, data: { seller }, status: 'published' });
    const profile = async () => (await shop().api.get('/sellers/kiln?locale=de')).body.data;
    expect((await page('stuhl', 'de')).body.data).toMatchObject({ soldBy: { slug: 'kiln' } });
    expect(await profile()).toMatchObject({ slug: 'kiln', description: 'Pots.', count: 1 });
    const translated = { name: 'Kiln', slug: 'ofen', description: 'Töpfe.' };
    await sellers(shop()).update({ documentId: seller, locale: 'de', data: translated, status: 'published' });
    expect(await profile()).toMatchObject({ slug: 'kiln', description: 'Töpfe.', count: 1 });
    expect((await page('stuhl', 'de')).body.data).toMatchObject({ soldBy: { slug: 'kiln' } });

    await documents(shop()).unpublish({ documentId, locale: 'de' });
    expect((await page('stuhl', 'de')).status).toBe(404);
    expect((await page('chair', 'en')).status).toBe(200);
  });
});

onEachDatabase('rebuilding the index', (shop) => {
  test('offers and listings that were lost or altered are as published again', async () => {
    const { documentId, sku, slug } = await shop().sells({ title: 'Lamp', price: 700 });
    const sql = shop().strapi.db.connection;
    const before = (await shop().api.get(`/catalog/products/${slug}`)).body.data;
    await sql('commerce_listings').delete();
    await sql('commerce_offers').where({ sku }).update({ prices: '{"EUR":{"amount":1}}' });
    await sql('commerce_offers').insert({ ...{ sku: 'GHOST', entry_type: uid, entry_id: 'gone', position: 0 } });
    const seen: number[][] = [];
    const catalog = shop().strapi.plugin('commerce').service('catalog');
    expect(await catalog.reindex((...progress: number[]) => seen.push(progress))).toBe(2);
    expect(seen.at(-1)).toEqual([2, 2]);
    expect((await shop().api.get(`/catalog/products/${slug}`)).body.data).toEqual(before);
    expect(await offersOf(shop(), documentId)).toMatchObject([{ sku, price: 700 }]);
    expect(await sql('commerce_offers').where({ sku: 'GHOST' })).toEqual([]);
  });
});

onEachDatabase('any content type sells', (shop) => {
  const events = () => documentsOf(shop(), 'api::event.event');

  test('an event with a price is listed, bought by its SKU and taken off again', async () => {
    const tickets = { sku: 'OPERA', digital: true, initialStock: 40, prices: { EUR: { amount: 8900 } } };
    const { documentId: seller } = await sellers(shop()).create({
      data: { name: 'The Opera', slug: 'the-opera' },
      status: 'published',
    });
    const evening = { title: 'A night at the opera', slug: 'opera', date: '2030-01-01T20:00:00.000Z' };
    const data = { ...evening, tickets, seller };
    const { documentId } = await events().create({ data, status: 'published' });
    const offers = await shop().api.get(`/catalog/offers?type=api::event.event&documentId=${documentId}`);
    expect(offers.body.data).toMatchObject([
      { sku: 'OPERA', title: 'A night at the opera', price: 8900, stock: 40, digital: true, available: true },
    ]);
    const page = await shop().api.get('/catalog/products/opera?type=api::event.event');
    expect(page.body.data).toMatchObject({
      ...{ type: 'api::event.event', slug: 'opera', offers: [{ sku: 'OPERA' }] },
      soldBy: { slug: 'the-opera', name: 'The Opera' },
    });
    expect((await shop().api.get('/catalog/products/opera')).status).toBe(404);
    expect((await shop().api.get('/catalog/products?type=api::event.event&locale=de')).body.data).toHaveLength(1);

    await expect(
      events().update({ documentId, data: { tickets: { prices: {} } }, status: 'published' }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['tickets', 'prices'] }] } });
    await events().unpublish({ documentId });
    expect((await shop().api.get('/catalog/offers?sku=OPERA')).body.data).toEqual([]);
  });
});
