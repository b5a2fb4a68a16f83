import { existsSync } from 'node:fs';
import path from 'node:path';
import { isPostgres } from '../../src/plugins/commerce/server/src/platform/strapi';
import { searchIndex } from '../../src/plugins/commerce/server/src/catalog/store/search';
import { onEachDatabase } from '../support/each-database';
import { importProducts } from '../support/import-products';
import { asTyped, titles } from '../support/misspelt';
import { productFile } from '../support/product-file';
import { root } from '../support/server-environment';
import { statementsOf } from '../support/statements';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const realFiles = ['apparel', 'home-and-garden', 'jewelery'].map((kind) =>
  path.join(folder, `shopify-products-${kind}.csv`),
);

interface Writes {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

onEachDatabase('a shopper searches', (shop) => {
  const at = (query: string) => shop().api.get(`/catalog/products?${query}`);
  const found = async (query: string): Promise<string[]> => {
    const { status, body } = await at(query);
    expect({ status, error: body.error }).toEqual({ status: 200 });
    return body.data.map(({ title }: { title: string }) => title);
  };
  const products = () => shop().strapi.documents('plugin::commerce.product' as never) as never as Writes;
  const create = (type: string, data: object) =>
    (shop().strapi.documents(`plugin::commerce.${type}` as never) as never as Writes).create({ data });
  beforeAll(async () => {
    const outdoor = await create('category', { title: 'Outdoor', slug: 'outdoor' });
    const tents = await create('category', { title: 'Tents', slug: 'tents', parent: outdoor.documentId });
    const small = { options: { Size: 'S' }, tags: ['summer'] };
    const [tent, outside] = [{ categories: [tents.documentId] }, { categories: [outdoor.documentId] }];
    await shop().sells({ title: 'Trekking Tent', brand: 'Nordwind', price: 19_900, ...tent, ...small });
    await shop().sells({ title: 'Family Tent', brand: 'Acme', price: 29_900, stock: 0, ...tent });
    await shop().sells({ title: 'Camping Stove', brand: 'Acme', price: 4_900, ...outside, ...small });
    await shop().sells({ title: 'Wool Hat', brand: 'Nordwind', price: 2_900, options: { Size: 'M' } });
    await shop().sells({ title: 'Sleeping Bag', description: 'Goes well into any tent. Keep off running water.' });
    await shop().sells({ title: 'Crème Brûlée Torch' });
    await shop().sells({
      title: 'Walking Map',
      description: 'Bring a torch, another torch, and a torch to find the torch.',
    });
    await shop().sells({ title: '蓝色 衬衫' });
    const rows = titles.map((title) => ({ Handle: title.replace(' ', '-'), Title: title, 'Variant Price': '5' }));
    expect(await importProducts(shop(), await productFile(rows))).toMatchObject({ created: 50 });
  });

  test('titles come before descriptions, and the newest of equals first', async () => {
    expect(await found('q=tent')).toEqual(['Family Tent', 'Trekking Tent', 'Sleeping Bag']);
    expect(await found('q=tent&sort=price')).toEqual(['Sleeping Bag', 'Trekking Tent', 'Family Tent']);
    expect(await found('q=torch')).toEqual(['Crème Brûlée Torch', 'Walking Map']);
    expect(await found('q=nordwind&sort=title')).toEqual(['Trekking Tent', 'Wool Hat']);
  });

  test('words are found in other forms, half typed, without accents and in any case', async () => {
    for (const [q, title] of [
      ['TENTS trekking', 'Trekking Tent'],
      ['sleep bags', 'Sleeping Bag'],
      ['sle', 'Sleeping Bag'],
      ['trekkin', 'Trekking Tent'],
      ['creme brulee', 'Crème Brûlée Torch'],
      ['CRÈME', 'Crème Brûlée Torch'],
      ['a hat of wool', 'Wool Hat'],
      ['衬衫', '蓝色 衬衫'],
    ]) {
      expect({ q, found: await found(`q=${encodeURIComponent(`${q}`)}`) }).toEqual({ q, found: [title] });
    }
  });

  test('signs alone, and words that the query language knows, find nothing and break nothing', async () => {
    for (const q of ['%', '&|!', '"', "tent' or 'xq'='xq", 'NEAR(tent)', 'tent AND NOT xqzw', ':*', '\\', 'xqzwvkj']) {
      const { status, body } = await at(`q=${encodeURIComponent(q)}&facets=tag,price`);
      expect({ q, status, found: body.data }).toEqual({ q, status: 200, found: [] });
    }
  });

  test('a misspelt word finds what was meant, and says so', async () => {
    const { body } = await at('q=treking+tnet');
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Trekking Tent']);
    expect(body.meta).toMatchObject({ didYouMean: 'trekking tent', pagination: { total: 1 } });
    expect((await at('q=tent')).body.meta).not.toHaveProperty('didYouMean');
  });

  /** Those who do not find it among the first five, with what they typed. */
  const disappointed = async (wanted: readonly string[]): Promise<string[]> => {
    const missed: string[] = [];
    for (const [turn, title] of wanted.entries()) {
      const q = asTyped(title, turn);
      const first = await found(`q=${encodeURIComponent(q)}&pageSize=5`);
      if (!first.includes(title)) missed.push(`${q} → ${first.join(', ') || 'nothing'}`);
    }
    console.log(`${wanted.length - missed.length} of ${wanted.length} found. Missed: ${missed.join('; ') || 'none'}`);
    return missed;
  };

  test('of fifty visitors who mistype, or say more than one, nine in ten find it among the first five', async () => {
    expect((await disappointed(titles)).length).toBeLessThanOrEqual(titles.length / 10);
  });

  test('facets count what each value would leave; what is chosen does not count against its own facet', async () => {
    const facets = async (query: string) => (await at(`${query}&pageSize=1`)).body.meta.facets;
    const all = await facets('category=outdoor&facets=category,tag,brand,price,inStock,option.Size,seller');
    expect(all).toEqual({
      category: expect.arrayContaining([
        { value: 'outdoor', count: 3 },
        { value: 'tents', count: 2 },
      ]),
      tag: [{ value: 'summer', count: 2 }],
      brand: [
        { value: 'Acme', count: 2 },
        { value: 'Nordwind', count: 1 },
      ],
      price: [
        { value: '2000-4999', count: 1, min: 2000, max: 4999 },
        { value: '10000-19999', count: 1, min: 10_000, max: 19_999 },
        { value: '20000-49999', count: 1, min: 20_000, max: 49_999 },
      ],
      inStock: [
        { value: 'true', count: 2 },
        { value: 'false', count: 1 },
      ],
      'option.Size': [{ value: 'S', count: 2 }],
      seller: [],
    });
    const chosen = await facets('category=outdoor&brand=Acme&maxPrice=20000&facets=brand,tag,price');
    expect(chosen.brand).toEqual([
      { value: 'Acme', count: 1 },
      { value: 'Nordwind', count: 1 },
    ]);
    expect(chosen.tag).toEqual([{ value: 'summer', count: 1 }]);
    expect(chosen.price.map(({ min, count }: { min: number; count: number }) => [min, count])).toEqual([
      [2000, 1],
      [20_000, 1],
    ]);
    const sizes = [
      { value: 'S', count: 2 },
      { value: 'M', count: 1 },
    ];
    expect(await facets('facets=option&option[Size]=S')).toEqual({ 'option.Size': sizes });
    expect(await facets('facets=option.Size,option,tag&option[Size]=M')).toEqual({ 'option.Size': sizes, tag: [] });
    expect(await facets('q=tent&facets=option&brand=Nordwind')).toEqual({ 'option.Size': [{ value: 'S', count: 1 }] });
    expect((await facets('q=tents&brand=Acme&facets=brand')).brand).toHaveLength(2);
    expect((await facets('q=tnets&facets=brand')).brand).toHaveLength(2);
    expect(await facets('q=tent&facets=brand,tag,price,category')).toMatchObject({
      tag: [{ value: 'summer', count: 1 }],
      price: [{ count: 1 }, { count: 1 }, { count: 1 }],
    });
  });

  test('what is priced or filed anew is narrowed and sorted anew, though its words are the same', async () => {
    const { documentId, sku } = await shop().sells({ title: 'Harmonica', price: 5000, tags: ['loud'] });
    await shop().sells({ title: 'Harmonica Case', price: 6000 });
    const offer = { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount: 7000 } } }] };
    await products().update({ documentId, data: { offer, tags: ['quiet'] }, status: 'published' });
    expect(await found('q=harmonica&sort=price')).toEqual(['Harmonica Case', 'Harmonica']);
    expect(await found('q=harmonica&minPrice=6500')).toEqual(['Harmonica']);
    expect((await at('q=harmonica&facets=tag,price')).body.meta.facets).toEqual({
      tag: [{ value: 'quiet', count: 1 }],
      price: [{ value: '5000-9999', count: 2, min: 5000, max: 9999 }],
    });
  });

  test('every count is what the list then has', async () => {
    const { body } = await at('q=tent&facets=brand,tag,price,inStock,option.Size&pageSize=1');
    const filters: Record<string, (value: string) => string> = {
      'option.Size': (value) => `option[Size]=${value}`,
      price: (value) => value.replace(/(\d+)-(\d+)/, 'minPrice=$1&maxPrice=$2'),
    };
    const { facets } = body.meta as { facets: Record<string, { value: string; count: number }[]> };
    for (const [facet, values] of Object.entries(facets)) {
      for (const { value, count } of values) {
        const filter = filters[facet]?.(value) ?? `${facet}=${value}`;
        expect({ filter, count: (await at(`q=tent&${filter}`)).body.meta.pagination.total }).toEqual({ filter, count });
      }
    }
    for (const wrong of ['facets=colour', 'facets=', 'facets=private', "facets=tag'"]) {
      expect((await at(wrong)).body.error).toMatchObject({ status: 400, details: { code: 'request.invalid' } });
    }
  });

  test('while somebody types, the shop suggests words, categories and products', async () => {
    const suggest = async (q: string) => (await shop().api.get(`/catalog/suggestions?q=${q}`)).body.data;
    expect(await suggest('ten')).toMatchObject({
      queries: expect.arrayContaining(['tent']),
      categories: [{ slug: 'tents', title: 'Tents' }],
      products: expect.arrayContaining([expect.objectContaining({ title: 'Family Tent', available: false })]),
    });
    expect((await suggest('family+te')).queries).toEqual(['family tent']);
    expect((await suggest('famliy+te')).queries).toEqual(['family tent']);
    expect(await suggest('xqzwvkj')).toEqual({ queries: [], categories: [], products: [] });
    expect((await shop().api.get('/catalog/suggestions')).status).toBe(400);
  });

  test('what is published is found at once, what is taken back is not, and the index is rebuilt from nothing', async () => {
    const { documentId } = await shop().sells({ title: 'Zeppelin Kit' });
    expect(await found('q=zeppelin')).toEqual(['Zeppelin Kit']);
    await products().update({ documentId, data: { title: 'Airship Kit' }, status: 'published' });
    expect([await found('q=zeppelin'), await found('q=airship')]).toEqual([[], ['Airship Kit']]);
    const sql = shop().strapi.db.connection;
    await sql.schema.dropTable('commerce_search_documents');
    // As it was before a search read what it narrows by beside the words.
    if (isPostgres(sql)) await sql.raw('create table commerce_search_documents (listing_id integer, words tsvector)');
    await searchIndex(sql).prepare(sql);
    await sql('commerce_search_words').delete();
    await shop().strapi.plugin('commerce').service('catalog').reindex();
    expect([await found('q=zepelin'), await found('q=airshp')]).toEqual([[], ['Airship Kit']]);
    await products().unpublish({ documentId });
    expect(await found('q=airship')).toEqual([]);
  });

  test('a search is one statement; facets are one more, and a misspelt word two', async () => {
    const cold = async (query: string) => {
      await at('q=tent');
      shop().strapi.plugin('commerce').service('catalog').forget();
      return (await statementsOf(shop(), () => at(query))).filter((sql) => /commerce_(listings|search)/.test(sql))
        .length;
    };
    expect(await cold('q=tent')).toBe(1);
    // Half a word is a word's beginning, not a slip.
    expect(await cold('q=sle')).toBe(1);
    expect(await cold('q=tent&facets=tag,brand,price,inStock,option')).toBe(2);
    expect(await cold('tag=summer&facets=tag,category')).toBe(2);
    expect(await cold('q=tnet')).toBe(3);
  });

  const real = realFiles.filter((file) => existsSync(file));
  test(`so do those of a shop with ${real.length ? 'real goods' : 'real goods (not on this machine)'}`, async () => {
    for (const file of real) await importProducts(shop(), file);
    const { body } = await at('pageSize=100&sort=title');
    const all: string[] = body.data.map(({ title }: { title: string }) => title);
    const wanted = all.filter((title) => !titles.includes(title));
    expect((await disappointed(wanted)).length).toBeLessThanOrEqual(wanted.length / 10);
  });
});
