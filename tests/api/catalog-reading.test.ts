import { setTimeout as pause } from 'node:timers/promises';
import { documentsOf } from '../support/documents';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { hasten } from '../support/hasten';
import { startServer } from '../support/server-process';
import type { Shop } from '../support/shop';
import { allStatementsOf, fewest } from '../support/statements';
import { until } from '../support/until';

const titles = async (shop: Shop, query: string): Promise<string[]> => {
  const { status, body } = await shop.api.get(`/catalog/products?${query}`);
  expect({ status, error: body.error }).toEqual({ status: 200 });
  return body.data.map(({ title }: { title: string }) => title);
};

type Action = (ctx: object) => Promise<void>;
type Actions = Record<'products' | 'product' | 'categories' | 'offers', Action>;

const documents = (shop: Shop, type: string) => documentsOf(shop, `plugin::commerce.${type}`);

onEachDatabase('a shopper looks around', (shop, kind) => {
  const at = (path: string, headers = {}) => shop().api.get(`/catalog${path}`, headers);

  beforeAll(async () => {
    const men = await documents(shop(), 'category').create({ data: { title: 'Men', slug: 'men' } });
    const hats = await documents(shop(), 'category').create({
      data: { title: 'Hats', slug: 'hats', parent: men.documentId },
    });
    await shop().sells({ title: 'Red 100% Shirt', price: 3000, tags: ['summer', 'sale'], options: { Size: 'M' } });
    await shop().sells({ title: 'Blue Shirt', price: 1000, tags: ['summer'], options: { Size: 'S' }, stock: 0 });
    const hat = await shop().sells({
      title: 'Green Hat',
      slug: 'green-hat',
      variants: [
        { price: 500, stock: 0 },
        { price: 2500, stock: 2 },
      ].map((variant, index) => ({ ...variant, options: { Size: `${index}` } })),
    });
    await shop().sells({ title: 'Dollar Thing', currency: 'USD' });
    await documents(shop(), 'product').update({
      documentId: hat.documentId,
      data: { categories: [hats.documentId] },
      status: 'published',
    });
  });

  test('filters narrow, sorts sort', async () => {
    expect(await titles(shop(), '')).toEqual(['Green Hat', 'Blue Shirt', 'Red 100% Shirt']);
    expect(await titles(shop(), 'sort=price')).toEqual(['Green Hat', 'Blue Shirt', 'Red 100% Shirt']);
    expect(await titles(shop(), 'sort=-price')).toEqual(['Red 100% Shirt', 'Blue Shirt', 'Green Hat']);
    expect(await titles(shop(), 'sort=title')).toEqual(['Blue Shirt', 'Green Hat', 'Red 100% Shirt']);
    expect(await titles(shop(), 'q=SHIRT&sort=title')).toEqual(['Blue Shirt', 'Red 100% Shirt']);
    expect(await titles(shop(), 'q=red+100%25')).toEqual(['Red 100% Shirt']);
    expect(await titles(shop(), 'q=%25')).toEqual([]);
    expect(await titles(shop(), 'tag=summer&sort=title')).toEqual(['Blue Shirt', 'Red 100% Shirt']);
    expect(await titles(shop(), 'category=hats')).toEqual(['Green Hat']);
    expect(await titles(shop(), 'category=men')).toEqual(['Green Hat']);
    expect(await titles(shop(), 'option[Size]=M')).toEqual(['Red 100% Shirt']);
    expect(await titles(shop(), 'minPrice=2000&sort=title')).toEqual(['Green Hat', 'Red 100% Shirt']);
    expect(await titles(shop(), 'maxPrice=900')).toEqual(['Green Hat']);
    expect(await titles(shop(), 'inStock=true&sort=title')).toEqual(['Green Hat', 'Red 100% Shirt']);
    expect(await titles(shop(), 'inStock=false')).toEqual(['Blue Shirt']);
    expect(await titles(shop(), 'currency=USD')).toEqual(['Dollar Thing']);
    expect(await titles(shop(), 'seller=nobody')).toEqual([]);
  });

  test('pages say how many there are, also beyond the end', async () => {
    const { body } = await at('/products?pageSize=2&page=2');
    expect(body.data).toHaveLength(1);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
    const beyond = await at('/products?pageSize=2&page=9');
    expect(beyond.body).toEqual({ data: [], meta: { pagination: { page: 9, pageSize: 2, pageCount: 2, total: 3 } } });
  });

  test('what cannot be asked is refused, never ignored', async () => {
    for (const query of ['colour=red', 'filters[title]=x', 'pageSize=101', 'page=0', 'minPrice=-1', 'currency=XXX1']) {
      const { status, body } = await at(`/products?${query}`);
      expect({ query, status, code: body.error?.details.code }).toEqual({
        query,
        status: 400,
        code: expect.stringMatching(/^request\./),
      });
    }
    expect((await at('/products?colour=red')).body.error.details).toMatchObject({ code: 'request.unknown-key' });
    expect((await at('/offers')).status).toBe(400);
    expect((await at('/products/nothing')).body.error).toMatchObject({
      status: 404,
      details: { code: 'product.not-found' },
    });
  });

  test('categories are a tree with counts', async () => {
    const { body } = await at('/categories');
    expect(body.data).toMatchObject([
      { slug: 'men', title: 'Men', count: 1, children: [{ slug: 'hats', count: 1, children: [] }] },
    ]);
  });

  test('a renamed category is renamed on its products at once', async () => {
    const [hats] = await shop()
      .strapi.db.query('plugin::commerce.category')
      .findMany({ where: { slug: 'hats' } });
    const rename = (title: string) =>
      documents(shop(), 'category').update({ documentId: hats.documentId, data: { title } });
    await rename('Headwear');
    expect((await at('/products/green-hat')).body.data.categories).toEqual([{ slug: 'hats', title: 'Headwear' }]);
    await rename('Hats');
    expect((await at('/products/green-hat')).body.data.categories).toEqual([{ slug: 'hats', title: 'Hats' }]);
  });

  test('an answer that has not changed is not sent again', async () => {
    const first = await at('/products/green-hat');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await at('/products/green-hat', { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await at('/products/green-hat', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('a remembered answer is the one the router would give', async () => {
    const { strapi } = shop();
    const { products, product, categories, offers } = strapi.plugin('commerce').controller('catalog') as Actions;
    const long = async (action: Action, query: object, params = {}) => {
      const ctx = { params, query, request: {}, get: () => '', state: {}, set: () => undefined, body: undefined };
      await action(ctx);
      return ctx.body;
    };
    for (const _time of ['cold', 'warm']) {
      expect((await at('/products?q=shirt')).body).toEqual(await long(products, { q: 'shirt' }));
      expect((await at('/products/green-hat')).body).toEqual(await long(product, {}, { slug: 'green-hat' }));
      expect((await at('/products/none')).body).toEqual(await long(product, {}, { slug: 'none' }));
      expect((await at('/products?x=1')).body).toEqual(await long(products, { x: '1' }));
      expect((await at('/categories')).body).toEqual(await long(categories, {}));
      expect((await at('/offers?sku=A')).body).toEqual(await long(offers, { sku: 'A' }));
    }
  });

  test('the last unit sold is gone from every answer at once', async () => {
    const { sku, slug } = await shop().sells({ title: 'Last one', stock: 1 });
    const seen = async () => [
      (await at(`/products/${slug}`)).body.data.available,
      (await at(`/offers?sku=${sku}`)).body.data[0].stock,
      (await at('/products?q=last+one')).body.data[0].available,
      (await at('/products?q=last+one&inStock=true')).body.meta.pagination.total,
    ];
    expect(await seen()).toEqual([true, 1, true, 1]);
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    expect((await buyer.checkout()).status).toBe(201);
    expect(await seen()).toEqual([false, 0, false, 0]);
  });

  test('a list and a page are one statement each, and none when remembered', async () => {
    await at('/products');
    const cold = async (path: string) => {
      await at('/offers?sku=NOTHING');
      shop().strapi.plugin('commerce').service('catalog').forget();
      return allStatementsOf(shop(), () => at(path));
    };
    for (const path of ['/products', '/products/green-hat', '/categories', '/offers?sku=A,B', '/../sellers']) {
      expect(await fewest(() => cold(path), 1)).toHaveLength(1);
      expect(await fewest(() => allStatementsOf(shop(), () => at(path)))).toEqual([]);
    }
  });

  test('what another process sells while nobody looks is known to the first who does', async () => {
    const { sku, slug } = await shop().sells({ stock: 5 });
    const stock = async (): Promise<number> => (await at(`/products/${slug}`)).body.data.offers[0].stock;
    expect(await stock()).toBe(5);
    const [hour, now, sql] = [3_600_000, performance.now(), shop().strapi.db.connection];
    const sold = { on_hand: 3, changed_at: sql.raw('changed_at - ?', [hour / 2]) };
    await sql('commerce_stock_items').where({ sku }).update(sold);
    expect(await stock()).toBe(5);
    jest.spyOn(performance, 'now').mockReturnValue(now + hour);
    expect(await stock().finally(() => jest.restoreAllMocks())).toBe(3);
  });

  if (kind === 'postgres') {
    test('another process shows a change within a second', async () => {
      const { sku, slug, documentId } = await shop().sells({ title: 'Before', stock: 5 });
      const other = await startServer({ database: shop().database });
      try {
        const there = async () => (await other.api.get(`/catalog/products/${slug}`)).body.data;
        expect(await there()).toMatchObject({ title: 'Before', offers: [{ stock: 5 }] });
        await documents(shop(), 'product').update({ documentId, data: { title: 'After' }, status: 'published' });
        await pause(1050);
        expect(await there()).toMatchObject({ title: 'After', offers: [{ stock: 5 }] });
        const buyer = await guest(shop().api, { sku, quantity: 2 });
        expect((await buyer.checkout()).status).toBe(201);
        await pause(1050);
        expect(await there()).toMatchObject({ offers: [{ stock: 3 }] });
      } finally {
        await other.stop();
      }
    });
  }
});

onEachDatabase(
  'a cache before the shop',
  (shop) => {
    const headersOf = async (path: string) => (await shop().api.get(`/catalog${path}`)).headers;
    const keysOf = async (path: string) => (await headersOf(path)).get('surrogate-key')?.split(' ') ?? [];

    test('is told how long it may keep an answer, and under which keys', async () => {
      const { sku, slug } = await shop().sells();
      const headers = await headersOf(`/products/${slug}`);
      expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=600, stale-while-revalidate=60');
      const keys = await keysOf(`/products/${slug}`);
      expect(keys).toEqual(['commerce', expect.stringMatching(/^sku-/)]);
      expect(headers.get('cache-tag')).toBe(keys.join(','));
      expect(await keysOf(`/offers?sku=${sku}`)).toEqual(keys);
      expect(await keysOf('/products?inStock=true')).toContain('any-sku');
      expect(await keysOf('/products/none')).toEqual([]);
      expect((await shop().api.get('/sellers')).headers.get('surrogate-key')).toBe('commerce');
    });

    test('forgets what has changed: all of it once something is published, one product once it is sold', async () => {
      const { sku, slug } = await shop().sells({ stock: 5 });
      const other = await shop().sells();
      const keys = await keysOf(`/products/${slug}`);
      const others = await keysOf(`/products/${other.slug}`);
      const purged: string[] = [];
      let answers = false;
      shop()
        .strapi.plugin('commerce')
        .service('catalog')
        .onPurge(async (wanted: readonly string[]) => {
          if (!answers) throw new Error('The cache does not answer.');
          purged.push(...wanted);
        });
      const untilPurged = (key: string) =>
        until(
          () => hasten(shop()).then(() => purged),
          (told) => told.includes(key),
        );
      shop().strapi.log.level = 'silent';
      await hasten(shop());
      answers = true;
      await untilPurged('commerce');
      purged.length = 0;
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      expect((await buyer.checkout()).status).toBe(201);
      await untilPurged(keys[1] as string);
      expect(purged).toContain('any-sku');
      expect(purged).not.toContain(others[1]);
      expect(purged).not.toContain('commerce');
    });
  },
  { COMMERCE_CDN_SECONDS: '600', COMMERCE_CDN_STALE_SECONDS: '60' },
);
