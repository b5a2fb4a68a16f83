import { setTimeout as pause } from 'node:timers/promises';
import { commerce } from '../support/command-line';
import { onEachDatabase } from '../support/each-database';
import { type FakeMeilisearch, startFakeMeilisearch } from '../support/fake-meilisearch';
import { hasten } from '../support/hasten';
import { allIndexed, searches } from '../support/meilisearch-shop';
import { statementsOf } from '../support/statements';
import { within } from '../support/storm';
import { until } from '../support/until';

interface Writes {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

/** In no log. */
const key = 'MarkedMeilisearchKey4711';
/** A search waits so long for it. */
const patience = 10_000;
const prefixed = 'COMMERCE_MEILISEARCH_PREFIX';

let meilisearch: FakeMeilisearch;
let shops = 0;
const env = () => {
  shops += 1;
  return {
    ...meilisearch.env,
    [prefixed]: `shop${shops}`,
    COMMERCE_MEILISEARCH_TIMEOUT_MS: String(patience),
  };
};
beforeAll(async () => {
  meilisearch = await startFakeMeilisearch({ key });
});
afterAll(() => meilisearch?.stop());

const stories: Parameters<typeof onEachDatabase>[1] = (shop, kind) => {
  const prefix = () => `shop${shops}`;
  const at = (query: string) => shop().api.get(`/catalog/products?${query}`);
  const found = async (query: string): Promise<string[]> => {
    const { status, body } = await at(query);
    expect({ status, error: body.error }).toEqual({ status: 200 });
    return body.data.map(({ title }: { title: string }) => title);
  };
  const products = () => shop().strapi.documents('plugin::commerce.product' as never) as never as Writes;
  const forget = () => shop().strapi.plugin('commerce').service('catalog').forget();
  const indexed = () => allIndexed(shop(), meilisearch, prefix());
  const index = () => meilisearch.indexes.get(`${prefix()}_listings`);

  beforeAll(async () => {
    const { documentId } = await (
      shop().strapi.documents('plugin::commerce.category' as never) as never as Writes
    ).create({ data: { title: 'Tents', slug: 'tents' } });
    const small = { options: { Size: 'S' }, tags: ['summer'] };
    const tents = { categories: [documentId] };
    await shop().sells({ title: 'Trekking Tent', brand: 'Nordwind', price: 19_900, ...tents, ...small });
    await shop().sells({ title: 'Family Tent', brand: 'Acme', price: 29_900, stock: 0, ...tents });
    await shop().sells({ title: 'Camping Stove', brand: 'Acme', price: 4_900, ...small });
    await shop().sells({ title: 'Wool Hat', brand: 'Nordwind', price: 2_900, options: { Size: 'M' } });
    await shop().sells({ title: 'Sleeping Bag', description: 'Goes well into any tent. Keep off running water.' });
    await shop().sells({ title: 'Crème Brûlée Torch', currency: 'EUR' });
    await shop().sells({ title: 'Tent for Dollars', currency: 'USD' });
    await indexed();
  });
  beforeEach(() => {
    meilisearch.asked.splice(0);
    forget();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect(meilisearch.violations).toEqual([]);
  });

  test('Meilisearch finds what is meant, the best first, and the shop says what was meant', async () => {
    expect(await found('q=tent')).toEqual(['Family Tent', 'Trekking Tent', 'Sleeping Bag']);
    expect(await found('q=tent&currency=USD')).toEqual(['Tent for Dollars']);
    expect(await found('q=tent&sort=price')).toEqual(['Sleeping Bag', 'Trekking Tent', 'Family Tent']);
    expect(await found('q=tent&pageSize=1&page=2')).toEqual(['Trekking Tent']);
    expect(await found('q=sle')).toEqual(['Sleeping Bag']);
    expect(await found(`q=${encodeURIComponent('CRÈME brulee')}`)).toEqual(['Crème Brûlée Torch']);
    expect(await found('q=a+hat+of+wool')).toEqual(['Wool Hat']);
    const { body } = await at('q=treking+tnet');
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Trekking Tent']);
    expect(body.meta).toMatchObject({ didYouMean: 'trekking tent', pagination: { total: 1 } });
    expect((await at('q=tent')).body.meta).not.toHaveProperty('didYouMean');
    for (const q of ['%', '"', 'xqzwvkj', "tent' or 'xq'='xq"])
      expect({ q, found: await found(`q=${encodeURIComponent(q)}&facets=tag,price`) }).toEqual({ q, found: [] });
    expect(searches(meilisearch)).toBeGreaterThan(8);
    // What shopkeepers teach it there, only it knows.
    Object.assign(index()?.settings ?? {}, { synonyms: { tipi: ['tent'] } });
    expect(await found('q=tipi&sort=title')).toEqual(['Family Tent', 'Sleeping Bag', 'Trekking Tent']);
  });

  test('what it found is narrowed, counted and priced by the shop: each count is what the list then has', async () => {
    const filters: Record<string, (value: string) => string> = {
      'option.Size': (value) => `option[Size]=${value}`,
      price: (value) => value.replace(/(\d+)-(\d+)/, 'minPrice=$1&maxPrice=$2'),
    };
    const { body } = await at('q=tnet&facets=brand,tag,price,inStock,category,option.Size&pageSize=1');
    const { facets } = body.meta as { facets: Record<string, { value: string; count: number }[]> };
    expect(facets.brand).toEqual([
      { value: 'Acme', count: 1 },
      { value: 'Nordwind', count: 1 },
    ]);
    for (const [facet, values] of Object.entries(facets)) {
      expect(values.length).toBeGreaterThan(0);
      for (const { value, count } of values) {
        const filter = filters[facet]?.(value) ?? `${facet}=${value}`;
        expect({ filter, count: (await at(`q=tnet&${filter}`)).body.meta.pagination.total }).toEqual({ filter, count });
      }
    }
    expect((await at('q=tent&brand=Acme&facets=brand')).body.meta.facets.brand).toHaveLength(2);
  });

  test('while somebody types, words and products are suggested', async () => {
    const suggest = async (q: string) => (await shop().api.get(`/catalog/suggestions?q=${q}`)).body.data;
    expect(await suggest('ten')).toMatchObject({
      queries: expect.arrayContaining(['tent']),
      categories: [{ slug: 'tents' }],
      products: expect.arrayContaining([expect.objectContaining({ title: 'Family Tent', available: false })]),
    });
    expect((await suggest('famliy+te')).queries).toEqual(['family tent']);
    expect(await suggest('xqzwvkj')).toEqual({ queries: [], categories: [], products: [] });
    expect(searches(meilisearch)).toBe(3);
  });

  test('a search is still one statement, facets one more, and the name of a slip another', async () => {
    const cold = async (query: string) => {
      await at('q=tent');
      forget();
      return (await statementsOf(shop(), () => at(query))).filter((sql) => /commerce_(listings|search_words)/.test(sql))
        .length;
    };
    expect([await cold('q=tent'), await cold('q=tent&facets=tag,brand'), await cold('q=tnet')]).toEqual([1, 2, 2]);
  });

  test('what is published, renamed and taken back is soon found by what it says then', async () => {
    meilisearch.tasks.pause();
    const { documentId } = await shop().sells({ title: 'Zeppelin Kit' });
    // That something was published was noticed long ago when it is looked for.
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 2000);
    await found('q=tent');
    expect(await found('q=zepelin')).toEqual([]);
    jest.restoreAllMocks();
    meilisearch.tasks.goOn();
    await indexed();
    expect(
      await until(
        () => found('q=zepelin'),
        ({ length }) => length > 0,
      ),
    ).toEqual(['Zeppelin Kit']);
    await products().update({ documentId, data: { title: 'Airship Kit' }, status: 'published' });
    await indexed();
    expect([await found('q=zeppelin'), await found('q=airshp')]).toEqual([[], ['Airship Kit']]);
    // Not before it is indexed, but at once: nobody is shown what is not sold.
    meilisearch.tasks.pause();
    await products().unpublish({ documentId });
    expect(await found('q=airship')).toEqual([]);
    meilisearch.tasks.goOn();
    await indexed();
    expect([...(index()?.documents.values() ?? [])].filter(({ entryId }) => entryId === documentId)).toEqual([]);
  });

  /** What shoppers find while Meilisearch is as it is then; the shop says once that it is away, and never its key. */
  const away = async (often: number, together: boolean): Promise<void> => {
    const told = (['warn', 'error', 'info'] as const).map((level) => jest.spyOn(shop().strapi.log, level));
    const search = async () => {
      expect(await found(`q=tnet&brand=Acme&facets=brand&pageSize=${String(turns++)}`)).toEqual(['Family Tent']);
    };
    let turns = 1;
    if (together) await Promise.all(Array.from({ length: often }, search));
    else for (let turn = 0; turn < often; turn += 1) await search();
    const said = told.flatMap(({ mock }) => mock.calls.map((call) => String(call[0])));
    jest.restoreAllMocks();
    expect(said.filter((text) => /own search answers/.test(text))).toHaveLength(1);
    expect(said.join('\n')).not.toContain(key);
  };
  /** The one who tries after five seconds finds it back. */
  const comesBack = async (): Promise<void> => {
    const now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => now + 60_000);
    meilisearch.asked.splice(0);
    forget();
    expect(await found('q=tipi&sort=title')).toHaveLength(3);
    expect(searches(meilisearch)).toBe(1);
    jest.restoreAllMocks();
  };

  test('while it is dead, or refuses the shop, the shop’s own search answers', async () => {
    await meilisearch.die();
    await away(5, false);
    await meilisearch.live();
    await comesBack();
    meilisearch.say.mood = 503;
    await away(5, false);
    expect(searches(meilisearch, 503)).toBe(3);
    meilisearch.say.mood = 'well';
    await comesBack();
  });

  test('one that is slow is waited for no longer than the shop says, and then not at all', async () => {
    meilisearch.say.mood = 'silent';
    const began = performance.now();
    await away(3, true);
    expect(performance.now() - began).toBeLessThan(within(patience + 1000));
    const seen = meilisearch.seen();
    expect(await found('q=tnet&brand=Acme')).toEqual(['Family Tent']);
    expect(meilisearch.seen()).toBe(seen);
    meilisearch.say.mood = 'well';
    await comesBack();
  });

  test('it is built anew while shoppers search: none of them finds nothing, and what it was taught stays', async () => {
    const before = index();
    let [building, answers] = [true, 0];
    meilisearch.tasks.slowDown(60);
    const built = shop()
      .strapi.plugin('commerce')
      .service('search')
      .rebuild()
      .finally(() => (building = false));
    while (building) {
      forget();
      expect(await found('q=treking')).toEqual(['Trekking Tent']);
      answers += 1;
    }
    await built;
    meilisearch.tasks.slowDown(2);
    expect(answers).toBeGreaterThan(2);
    expect(searches(meilisearch)).toBeGreaterThan(2);
    expect(index()).not.toBe(before);
    await until(
      async () => [...meilisearch.indexes.keys()],
      (uids) => !uids.includes(`${prefix()}_listings_next`),
    );
    expect(await found('q=tipi')).toHaveLength(3);
    expect(meilisearch.tasks.failed()).toEqual([]);
  });

  test('an index that was lost is built again by itself; until then the shop’s own search answers', async () => {
    const warned = jest.spyOn(shop().strapi.log, 'warn');
    index()?.documents.clear();
    expect(await found('q=treking')).toEqual(['Trekking Tent']);
    meilisearch.indexes.delete(`${prefix()}_listings`);
    expect(await found('q=trekkin')).toEqual(['Trekking Tent']);
    await until(
      async () => {
        await hasten(shop());
        return meilisearch.indexes.get(`${prefix()}_listings`)?.documents.size ?? 0;
      },
      (size) => size > 1,
    );
    await indexed();
    forget();
    const before = searches(meilisearch);
    expect(await found('q=treking&pageSize=2')).toEqual(['Trekking Tent']);
    expect(searches(meilisearch)).toBe(before + 1);
    expect(warned.mock.calls.flat().filter((text) => /search/.test(String(text)))).toEqual([]);
  });

  if (kind === 'postgres') {
    test('two processes tell it at once, and the last it hears is how things stand', async () => {
      const { documentId } = await shop().sells({ title: 'Gramophone 0' });
      const reindex = commerce({ ...shop().database.environment, ...meilisearch.env, [prefixed]: prefix() }, 'reindex');
      let [reindexing, turn] = [true, 0];
      void reindex.finally(() => (reindexing = false));
      while (reindexing) {
        turn += 1;
        await products().update({ documentId, data: { title: `Gramophone ${turn}` }, status: 'published' });
        expect(await found('q=treking')).toEqual(['Trekking Tent']);
        await pause(100);
      }
      const { code, output } = await reindex;
      expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Meilisearch finds 8 of them\.$/m) });
      expect(output).not.toContain(key);
      await indexed();
      const told = [...(index()?.documents.values() ?? [])].filter(({ entryId }) => entryId === documentId);
      expect(told).toMatchObject([{ title: `gramophone ${turn}` }]);
      expect(
        await until(
          () => found('q=gramofone'),
          ([title]) => title === `Gramophone ${turn}`,
        ),
      ).toHaveLength(1);
      expect(meilisearch.tasks.failed()).toEqual([]);
    });
  }
};

onEachDatabase('Meilisearch finds and ranks', stories, env);
