import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { hasten } from '../support/hasten';
import { priceList } from '../support/price-lists';
import { until } from '../support/until';

const day = 86_400_000;
const at = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

onEachDatabase('price lists in the catalog', (shop, kind) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  const sql = () => shop().strapi.db.connection;
  const page = async (slug: string, query = ''): Promise<Json> =>
    (await shop().api.get(`/catalog/products/${slug}${query}`)).body.data;
  const price = async (slug: string): Promise<number> => (await page(slug)).offers[0].price;
  const shown = async (slug: string): Promise<[number, number | null]> => {
    const { price, offers } = await page(slug);
    const [first] = offers;
    expect([price.min, price.compareAt]).toEqual([first.price, first.compareAt]);
    const [found] = (await shop().api.get(`/catalog/offers?sku=${first.sku}`)).body.data;
    expect([found.price, found.compareAt]).toEqual([first.price, first.compareAt]);
    return [first.price, first.compareAt];
  };
  const reprice = (documentId: string, sku: string, EUR: object) =>
    shop()
      .strapi.documents('plugin::commerce.product' as never)
      .update({
        documentId,
        data: { offer: { options: [], variants: [{ sku, options: {}, prices: { EUR } }] } } as never,
        status: 'published',
      } as never);

  test('staff make a list, fill it, change it and remove it', async () => {
    const { sku } = await shop().sells({ title: 'Teapot', price: 1000 });
    const body = { name: 'Trade', currency: 'EUR', group: 'trade', startsAt: null, endsAt: at(day), enabled: true };
    const made = await staff.post('/price-lists', body);
    expect(made).toMatchObject({ status: 201, body: { data: { ...body, entries: 0 } } });
    const { id } = made.body.data;
    const path = `/price-lists/${id}`;
    expect((await staff.get('/price-lists')).body.data).toContainEqual({ id, ...body, entries: 0 });

    const entries = [
      { sku, price: 900 },
      { sku, minQuantity: 10, price: 800 },
      { sku: 'not-sold', price: 1 },
    ];
    const write = (some: object[]) => staff.put(`${path}/entries`, { entries: some });
    expect((await write(entries)).body.data).toEqual({ created: 3, updated: 0, unchanged: 0 });
    const again = await write([...entries.slice(0, 2), { sku: 'not-sold', price: 2 }]);
    expect(again.body.data).toEqual({ created: 0, updated: 1, unchanged: 2 });
    expect((await write([entries[0], entries[0]] as object[])).status).toBe(400);
    const listed = await staff.get(`${path}/entries?pageSize=2&page=1`);
    expect(listed.body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const { body: found } = await staff.get(`${path}/entries?q=${sku.toLowerCase()}`);
    expect(found.data).toEqual([
      { id: expect.any(String), sku, minQuantity: 1, price: 900, basePrice: 1000, title: 'Teapot' },
      { id: expect.any(String), sku, minQuantity: 10, price: 800, basePrice: 1000, title: 'Teapot' },
    ]);
    const [unsold] = (await staff.get(`${path}/entries?q=not-sold`)).body.data;
    expect(unsold).toMatchObject({ price: 2, basePrice: null, title: null });
    expect((await staff.delete(`${path}/entries/${unsold.id}`)).status).toBe(200);
    expect((await staff.delete(`${path}/entries/${unsold.id}`)).body.error.details.code).toBe(
      'price-list.entry-not-found',
    );

    const dollars = await staff.put(path, { ...body, currency: 'USD' });
    expect(dollars).toMatchObject({ status: 409, body: { error: { details: { code: 'price-list.currency-fixed' } } } });
    const backwards = await staff.put(path, { ...body, startsAt: at(2 * day) });
    expect(backwards).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('endsAt') } } });
    expect((await staff.put(path, { ...body, name: 'B2B' })).body.data).toMatchObject({ name: 'B2B', entries: 2 });
    expect((await staff.delete(path)).status).toBe(200);
    for (const gone of [staff.get(path), staff.get(`${path}/entries`), write(entries), staff.get(`${path}/export`)]) {
      expect((await gone).body.error.details.code).toBe('price-list.not-found');
    }
    expect(await sql()('commerce_price_list_entries').where({ sku })).toEqual([]);
  });

  test('prices go out as CSV and come back; one wrong row writes nothing', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const list = await priceList(staff, {}, { sku, price: 907, minQuantity: 3 });
    const text = async () => (await staff.get(`/price-lists/${list.id}/export`)).body.data.csv;
    const bring = (csv: string) => staff.post(`/price-lists/${list.id}/import`, { csv });
    expect(await text()).toBe(`sku,min_quantity,price\n${sku},3,9.07\n`);
    const wrong = await bring(`sku,min_quantity,price\n${sku},3,1.00\n${sku},4,1.005\n`);
    expect(wrong.body.error).toMatchObject({
      status: 400,
      message: 'row 3, price: "1.005" is no price in EUR',
      details: { code: 'price-list.bad-csv', problems: [{ row: 3, column: 'price' }] },
    });
    expect(await text()).toContain('9.07');
    const csv = `sku,min_quantity,price\n${sku},1,9.50\n${sku},3,8.00\n`;
    expect((await bring(csv)).body.data).toEqual({ created: 1, updated: 1, unchanged: 0 });
    expect(await text()).toBe(csv);
    expect((await page((await slugOf(sku)) as string)).offers[0].quantityPrices).toEqual([
      { minQuantity: 3, price: 800 },
    ]);
    expect((await bring(csv)).body.data).toEqual({ created: 0, updated: 0, unchanged: 2 });
    await list.remove();
  });
  const slugOf = async (sku: string): Promise<string | null> =>
    (await shop().api.get(`/catalog/offers?sku=${sku}`)).body.data[0].entry.slug;

  test('a product shows its list’s price, beside what it cost before; then its own again', async () => {
    const { sku, slug, documentId } = await shop().sells({ price: 1000, compareAt: 1500 });
    expect(await shown(slug)).toEqual([1000, 1500]);
    const list = await priceList(staff, {}, { sku, price: 800 }, { sku, price: 700, minQuantity: 5 });
    expect(await shown(slug)).toEqual([800, 1000]);
    expect((await page(slug)).offers[0].quantityPrices).toEqual([{ minQuantity: 5, price: 700 }]);
    await list.change({ group: 'trade' });
    expect(await shown(slug)).toEqual([1000, 1500]);
    await list.change({ enabled: false });
    await list.change({});
    // It cost 800 a moment ago: no reduction may be announced.
    expect(await shown(slug)).toEqual([800, null]);
    await reprice(documentId, sku, { amount: 750, compareAt: 760 });
    expect(await shown(slug)).toEqual([750, 760]);
    await reprice(documentId, sku, { amount: 1000 });
    expect((await shown(slug))[0]).toBe(800);
    await list.remove();
    expect(await shown(slug)).toEqual([1000, null]);
    expect((await page(slug)).offers[0].quantityPrices).toEqual([]);
  });

  test('what is published into a running list has its price, and no former one', async () => {
    const list = await priceList(staff, {}, { sku: `NEW-${kind}`, price: 300 });
    const { slug } = await shop().sells({ sku: `NEW-${kind}`, price: 1000 });
    expect(await shown(slug)).toEqual([300, null]);
    await list.remove();
  });

  test('a reduction stands beside the lowest price of the 30 days before it', async () => {
    const { sku, slug } = await shop().sells({ price: 1000 });
    const history = () => sql()('commerce_price_histories').where({ sku }).orderBy('since');
    await history().update({ since: Date.now() - 40 * day });
    const past = (amount: number, days: number) => ({ sku, currency: 'EUR', amount, since: Date.now() - days * day });
    await sql()('commerce_price_histories').insert([past(600, 39), past(950, 35), past(900, 20), past(1000, 10)]);
    const list = await priceList(staff, {}, { sku, price: 800 });
    expect(await shown(slug)).toEqual([800, 900]);
    await list.write({ sku, price: 700 });
    expect(await shown(slug)).toEqual([700, 800]);
    await list.write({ sku, price: 700, minQuantity: 1 });
    expect((await history()).map(({ amount }: Json) => Number(amount))).toEqual([1000, 600, 950, 900, 1000, 800, 700]);
    await list.remove();
    expect(await shown(slug)).toEqual([1000, null]);
  });

  test('lists begin and end by themselves', async () => {
    const { sku, slug } = await shop().sells({ price: 1000 });
    const list = await priceList(staff, { startsAt: at(day) }, { sku, price: 800 });
    expect(await shown(slug)).toEqual([1000, null]);
    await list.change({ startsAt: at(1500) });
    await until(
      () => price(slug),
      (now) => now === 800,
    );
    expect(await shown(slug)).toEqual([800, 1000]);
    await list.change({ startsAt: null, endsAt: at(1500) });
    await until(
      () => price(slug),
      (now) => now === 1000,
    );
    expect(await shown(slug)).toEqual([1000, null]);
    await list.remove();
  });

  test('a beginning whose job was lost is caught by the sweep', async () => {
    const { sku, slug } = await shop().sells({ price: 1000 });
    const list = await priceList(staff, { startsAt: at(day) }, { sku, price: 800 });
    await sql()('commerce_price_lists')
      .where({ document_id: list.id })
      .update({ starts_at: Date.now() - 1000, projected_at: Date.now() - 2000 });
    expect(await shown(slug).catch(() => [1000, null])).toEqual([1000, null]);
    await hasten(shop());
    await until(
      () => price(slug),
      (now) => now === 800,
    );
    await list.remove();
  });

  test('a listing is sorted and filtered by the reduced price, and sold in the list’s currency', async () => {
    const tags = ['sorted'];
    const low = await shop().sells({ title: 'Low', price: 500, tags });
    const high = await shop().sells({ title: 'High', price: 900, tags });
    const titles = async (query: string): Promise<string[]> =>
      (await shop().api.get(`/catalog/products?tag=sorted&${query}`)).body.data.map(({ title }: Json) => title);
    expect(await titles('sort=price')).toEqual(['Low', 'High']);
    const list = await priceList(staff, {}, { sku: high.sku, price: 400 });
    const dollars = await priceList(staff, { currency: 'USD' }, { sku: low.sku, price: 650 });
    expect(await titles('sort=price')).toEqual(['High', 'Low']);
    expect(await titles('maxPrice=450')).toEqual(['High']);
    expect(await titles('minPrice=450')).toEqual(['Low']);
    expect(await titles('currency=USD')).toEqual(['Low']);
    expect((await page(low.slug, '?currency=USD')).price).toEqual({ min: 650, max: 650, compareAt: null });
    await list.remove();
    await dollars.remove();
    expect(await titles('sort=price')).toEqual(['Low', 'High']);
    expect(await titles('currency=USD')).toEqual([]);
  });

  test('an entry and a list that change in one moment are both shown', async () => {
    const goods = await Promise.all(Array.from({ length: 4 }, () => shop().sells({ price: 5000 })));
    const list = await priceList(staff, {}, ...goods.map(({ sku }) => ({ sku, price: 4000 })));
    for (let round = 1; round <= 8; round += 1) {
      const [base, price] = [5000 + round, 4000 + round];
      await Promise.all([
        ...goods.map(({ documentId, sku }) => reprice(documentId, sku, { amount: base })),
        list.write(...goods.map(({ sku }) => ({ sku, price }))),
      ]);
      const rows: Json[] = await sql()('commerce_offers').whereIn(
        'sku',
        goods.map(({ sku }) => sku),
      );
      const json = (value: Json) => (typeof value === 'string' ? JSON.parse(value) : value);
      const said = rows.map((row) => [json(row.base_prices).EUR.amount, json(row.tiers)[0].amount]);
      expect(said).toEqual(goods.map(() => [base, price]));
    }
    await list.remove();
  });

  test('old prices are forgotten, those that a reduction may need are not', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const rows = () => sql()('commerce_price_histories').where({ sku });
    const now = Date.now();
    await rows().update({ since: now - 100 * day });
    const past = (amount: number, days: number) => ({ sku, currency: 'EUR', amount, since: now - days * day });
    const gone = { ...past(5, 70), sku: `gone-${sku}` };
    await sql()('commerce_price_histories').insert([past(900, 300), past(800, 200), past(700, 120), gone]);
    await hasten(shop());
    const left = async (): Promise<number[]> => {
      const found = await sql()('commerce_price_histories').whereIn('sku', [sku, gone.sku]).orderBy('since');
      return found.map((row: Json) => Number(row.amount));
    };
    expect(await until(left, (amounts) => amounts.length <= 3)).toEqual([800, 700, 1000]);
  });
});
