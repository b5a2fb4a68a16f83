import { taxesFor, taxOf, type TaxRequest } from '../../src/plugins/commerce/server/src/tax';
import { keepsTaxContract } from '../../src/plugins/commerce/server/src/tax/tax-provider.contract';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';

const german = { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 };

onEachDatabase('the table of taxes', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(() => shop().strapi.db.connection('commerce_tax_rates').del());

  const sql = () => shop().strapi.db.connection;
  const listed = async (query = ''): Promise<Json> => (await staff.get(`/taxes${query}`)).body;
  const add = async (body: object) => {
    const answer = await staff.post('/taxes', body);
    expect(answer.status).toBe(201);
    return answer.body.data;
  };
  const bring = (...lines: string[]) => staff.post('/taxes/import', { csv: `${lines.join('\n')}\n` });

  test('staff add, change and remove a rate', async () => {
    const rate = await add({ ...german, country: 'de', state: ' by', postalPrefix: '80 -3' });
    expect(rate).toEqual({ ...german, id: rate.id, state: 'BY', postalPrefix: '803', priority: 1 });
    const changed = await staff.put(`/taxes/${rate.id}`, { ...german, rate: 160_000, priority: 2 });
    expect(changed.body.data).toEqual({
      ...german,
      id: rate.id,
      state: null,
      postalPrefix: null,
      rate: 160_000,
      priority: 2,
    });
    expect((await listed()).data).toEqual([changed.body.data]);
    expect((await staff.delete(`/taxes/${rate.id}`)).status).toBe(200);
    expect((await listed()).data).toEqual([]);
    for (const gone of [staff.delete(`/taxes/${rate.id}`), staff.put(`/taxes/${rate.id}`, german)]) {
      expect(await gone).toMatchObject({ status: 404, body: { error: { details: { code: 'tax.not-found' } } } });
    }
  });

  test('no two rates of one place, category and priority, however they get there', async () => {
    const rate = await add(german);
    const other = await add({ ...german, priority: 2 });
    const exists = { status: 409, body: { error: { details: { code: 'tax.rate-exists' } } } };
    expect(await staff.post('/taxes', { ...german, name: 'again', postalPrefix: null })).toMatchObject(exists);
    expect(await staff.put(`/taxes/${other.id}`, german)).toMatchObject(exists);
    expect((await listed()).data.map(({ id }: Json) => id)).toEqual([rate.id, other.id]);
    const together = await Promise.all(
      Array.from({ length: 8 }, () => staff.post('/taxes', { ...german, country: 'FR' })),
    );
    expect(together.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  test.each([
    [{ ...german, country: 'XX' }, 'country: is not a two-letter country code'],
    [{ ...german, rate: 19.5 }, 'rate'],
    [{ ...german, rate: 1_000_001 }, 'rate'],
    [{ ...german, category: ' ' }, 'category: is missing'],
    [{ ...german, percent: 19 }, 'percent'],
  ])('refuse %j', async (body, message) => {
    const answer = await staff.post('/taxes', body);
    expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(message) } } });
  });

  test('are looked through by country, category and text, page by page', async () => {
    await staff.post('/taxes/ready-made');
    const french = await listed('?country=fr');
    expect(french.data.map(({ name }: Json) => name)).toEqual(['VAT 20%', 'VAT 10%', 'VAT 5.5%', 'VAT 2.1%']);
    expect(french.meta.countries).toHaveLength(30);
    expect(french.meta.categories).toEqual(['parking', 'reduced', 'reduced-2', 'standard', 'super-reduced']);
    expect((await listed('?category=standard&pageSize=100')).meta.pagination.total).toBe(30);
    expect((await listed('?q=25.5')).data).toMatchObject([{ country: 'FI', rate: 255_000 }]);
    expect((await listed('?q=%25_')).data).toEqual([]);
    const second = await listed('?pageSize=10&page=2');
    expect(second.data).toHaveLength(10);
    expect(second.meta.pagination).toMatchObject({ page: 2, pageSize: 10 });
  });

  test('ready-made rates come beside the shop’s own, which stay', async () => {
    await add({ ...german, name: 'MwSt.', rate: 160_000 });
    const { created, updated, unchanged } = (await staff.post('/taxes/ready-made')).body.data;
    expect({ updated, unchanged }).toEqual({ updated: 0, unchanged: 1 });
    expect(created).toBeGreaterThan(70);
    expect((await listed('?country=DE&category=standard')).data).toMatchObject([{ name: 'MwSt.', rate: 160_000 }]);
    expect((await staff.post('/taxes/ready-made')).body.data).toEqual({
      created: 0,
      updated: 0,
      unchanged: created + 1,
    });
  });

  test('rates come in from CSV: new ones, and changes of those there are', async () => {
    await add(german);
    await add({ ...german, country: 'AT' });
    const answer = await bring(
      'country,state,postal_prefix,category,name,rate,priority',
      'DE,,,standard,"MwSt., normal",19,',
      'AT,,,standard,VAT 19%,19,1',
      'us,ca,902,standard,Los Angeles,2.2500,2',
      '',
    );
    expect(answer.body.data).toEqual({ created: 1, updated: 1, unchanged: 1 });
    expect((await listed()).data).toMatchObject([
      { country: 'AT' },
      { country: 'DE', name: 'MwSt., normal', rate: 190_000 },
      { country: 'US', state: 'CA', postalPrefix: '902', rate: 22_500, priority: 2 },
    ]);
    const { csv } = (await staff.get('/taxes/export')).body.data;
    expect(csv).toContain('DE,,,standard,"MwSt., normal",19,1\nUS,CA,902,standard,Los Angeles,2.25,2\n');
    const again = await staff.post('/taxes/import', { csv });
    expect(again.body.data).toEqual({ created: 0, updated: 0, unchanged: 3 });
  });

  test('a CSV with mistakes brings nothing in, and each is told by row and column', async () => {
    const answer = await bring(
      'country,state,postal_prefix,category,name,rate,priority',
      'DE,,,standard,VAT,19,1',
      'XX,,,standard,VAT,19,1',
      'FR,,,standard,VAT,"20,0",x',
      'DE,,,standard,Again,16,1',
      'FR,,,standard,VAT,20,1,1',
      'FR,,,,VAT,20,1',
    );
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { message: 'row 3, country: is not a two-letter country code (and 5 more)' } },
    });
    expect(answer.body.error.details).toMatchObject({
      code: 'tax.bad-csv',
      problems: [
        { row: 3, column: 'country', message: 'is not a two-letter country code' },
        { row: 4, column: 'priority' },
        { row: 4, column: 'rate', message: '"20,0" is no percentage such as 19 or 5.5' },
        { row: 5, column: 'country', message: 'is the same place, category and priority as row 2' },
        { row: 6, column: '', message: 'has 8 cells, the header 7' },
        { row: 7, column: 'category', message: 'is missing' },
      ],
    });
    expect((await listed()).data).toEqual([]);
    for (const csv of [
      'country,rate\nDE,19\n',
      'country,category,name,rate,vat\n',
      '"',
      '\n',
      'country,category,name,rate\n',
    ]) {
      expect(await staff.post('/taxes/import', { csv })).toMatchObject({
        status: 400,
        body: { error: { details: { code: 'tax.bad-csv' } } },
      });
    }
  });

  test('a large table comes in at once, and an address finds its own rate in it', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, each) => `US,CA,9${String(each).padStart(4, '0')},standard,Local,${each % 10},2`,
    );
    const { body } = await bring(
      'country,state,postal_prefix,category,name,rate,priority',
      'US,CA,,standard,State,6,1',
      ...lines,
    );
    expect(body.data).toEqual({ created: 3001, updated: 0, unchanged: 0 });
    expect(await taxesFor(sql(), { country: 'US', state: 'CA', postalCode: '90210-1234' })).toEqual([
      { name: 'State', rate: 60_000, categories: ['standard'] },
      { name: 'Local', rate: 0, categories: ['standard'] },
    ]);
  });

  test('the table answers as a provider, also inside a transaction, and is not asked outside', async () => {
    await staff.post('/taxes/ready-made');
    const taxes = taxOf(shop().strapi);
    expect([taxes.provider, taxes.asksOutside()]).toEqual(['table', false]);
    const request: TaxRequest = {
      currency: 'EUR',
      pricesIncludeTax: true,
      from: { country: 'DE' },
      to: { country: 'FR' },
      items: [
        { key: 'book', sku: 'B', quantity: 2, amount: 2110, taxCategory: 'reduced' },
        { key: 'shipping', quantity: 1, amount: 600, taxCategory: 'standard' },
        { key: 'gift', quantity: 1, amount: 500, taxCategory: 'none' },
      ],
    };
    const answer = await transaction(shop().strapi, (tx) => taxes.calculate(request, tx.sql));
    expect(answer).toEqual([
      { key: 'book', taxes: [{ name: 'VAT 5.5%', rate: 55_000, amount: 110 }] },
      { key: 'shipping', taxes: [{ name: 'VAT 20%', rate: 200_000, amount: 100 }] },
      { key: 'gift', taxes: [] },
    ]);
    await keepsTaxContract(taxes, request, sql());
    const free = await taxes.calculate({ ...request, relief: 'reverse-charge' }, sql());
    expect(free.flatMap((item) => item.taxes)).toEqual([]);
    expect(await taxesFor(sql(), { country: 'FR' }, ['reduced'])).toEqual([
      { name: 'VAT 5.5%', rate: 55_000, categories: ['reduced'] },
    ]);
  });

  test('only staff with the permission see or change it', async () => {
    const author = shop().client('/commerce', await administrator(shop(), 'strapi-author'));
    const answers = await Promise.all([
      author.get('/taxes'),
      author.post('/taxes', german),
      author.post('/taxes/ready-made'),
      author.get('/taxes/export'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await shop().client('/commerce').get('/taxes')).status).toBe(401);
  });
});

onEachDatabase('a tax engine outside', (shop) => {
  test('takes the table’s place, answers for every item, and is never asked inside a transaction', async () => {
    const taxes = taxOf(shop().strapi);
    const told: string[] = [];
    taxes.use({
      id: 'tenth',
      calculate: async ({ items }) =>
        items
          .filter(({ key }) => key !== 'forgotten')
          .map(({ key, amount }) => ({
            key,
            taxes: [{ name: 'Tenth', rate: 100_000, amount: Math.round(amount / 10) }],
          }))
          .reverse(),
      commit: async (number) => void told.push(`commit ${number}`),
    });
    expect([taxes.provider, taxes.asksOutside()]).toEqual(['tenth', true]);
    const item = { quantity: 1, amount: 1000, taxCategory: 'standard' };
    const request = {
      currency: 'EUR',
      pricesIncludeTax: false,
      from: { country: 'DE' },
      to: { country: 'FR' },
      items: [
        { ...item, key: 'a' },
        { ...item, key: 'b', amount: 50 },
      ],
    };
    const sql = shop().strapi.db.connection;
    expect(await taxes.calculate(request, sql)).toEqual([
      { key: 'a', taxes: [{ name: 'Tenth', rate: 100_000, amount: 100 }] },
      { key: 'b', taxes: [{ name: 'Tenth', rate: 100_000, amount: 5 }] },
    ]);
    await keepsTaxContract(taxes, request, sql);
    await taxes.commit('1001', request);
    await taxes.void('1001');
    expect(told).toEqual(['commit 1001']);
    const inside = transaction(shop().strapi, (tx) => taxes.calculate(request, tx.sql));
    await expect(inside).rejects.toThrow('inside a database transaction');
    const forgetful = taxes.calculate({ ...request, items: [{ ...item, key: 'forgotten' }] }, sql);
    await expect(forgetful).rejects.toThrow('did not answer for "forgotten"');
    taxes.use({
      id: 'greedy',
      calculate: async ({ items }) =>
        items.map(({ key, amount }) => ({ key, taxes: [{ name: 'All', rate: 1_000_000, amount: amount + 1 }] })),
    });
    await expect(keepsTaxContract(taxes, request, sql)).rejects.toThrow('no more tax in a price than the price');
  });
});
