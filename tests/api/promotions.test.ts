import { pricePurchase, type Purchase } from '../../src/plugins/commerce/server/src/pricing';
import {
  giveBack,
  normalizedCode,
  promotionsFor,
  redeem,
  type PromotionBenefit,
  type PromotionCondition,
  type PromotionFacts,
  type UsedPromotion,
} from '../../src/plugins/commerce/server/src/promotion';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { z } from '@strapi/utils';
import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { statementsOf } from '../support/statements';

const day = 86_400_000;
const tenPercent = { title: 'Ten', benefits: [{ rule: 'percent-off-order', settings: { percent: 100_000 } }] };
const cart: Purchase = {
  currency: 'EUR',
  pricesIncludeTax: true,
  lines: [{ key: 'a', sku: 'A', unitPrice: 1000, quantity: 2, taxCategory: 'standard', requiresShipping: true }],
};

onEachDatabase('promotions', (shop, kind) => {
  let staff: ApiClient;
  let order = 1000;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(async () => {
    const { connection } = shop().strapi.db;
    for (const table of ['commerce_promotion_uses', 'commerce_discount_codes', 'commerce_promotions'])
      await connection(table).del();
  });

  const makes = async (body: object = tenPercent): Promise<Json> => {
    const answer = await staff.post('/promotions', body);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const codeOf = async (promotion: Json, body: object): Promise<Json> =>
    (await staff.post(`/promotions/${promotion.id}/codes`, body)).body.data.first;
  const sql = () => shop().strapi.db.connection;
  const running = (facts: Partial<PromotionFacts> = {}) =>
    promotionsFor(shop().strapi, sql(), { now: Date.now(), codes: [], ...facts });
  const titles = async (facts?: Partial<PromotionFacts>) => (await running(facts)).promotions.map(({ title }) => title);
  const usedBy = async (facts: Partial<PromotionFacts> = {}) => {
    const { promotions, used } = await running(facts);
    const { adjustments } = pricePurchase(cart, { now: Date.now(), promotions, shipping: undefined, taxes: [] });
    return used(adjustments);
  };
  const redeems = (used: readonly UsedPromotion[], buyer: { id?: number; customerId?: number; email?: string } = {}) =>
    transaction(shop().strapi, async (tx) => {
      const { id = (order += 1), customerId = null, email = 'ada@example.com' } = buyer;
      const missed = await redeem(tx, { id, customerId, email }, used);
      if (missed.length) throw new Error('not applicable');
      return id;
    });
  const cancels = (id: number) => transaction(shop().strapi, (tx) => giveBack(tx, id));
  const usesOf = async ({ id }: Json) => (await staff.get(`/promotions/${id}`)).body.data.uses;

  test('staff make one, read it, change it and remove it', async () => {
    const made = await makes({
      ...tenPercent,
      conditions: [{ rule: 'minimum-subtotal', settings: { amounts: { EUR: 5000 } } }],
      endsAt: '2099-01-01T00:00:00.000Z',
      usageLimit: 100,
    });
    expect(made).toMatchObject({
      ...{ title: 'Ten', enabled: true, automatic: true, position: 10, stacking: 'combine', status: 'running' },
      ...{
        startsAt: null,
        endsAt: '2099-01-01T00:00:00.000Z',
        usageLimit: 100,
        customerLimit: null,
        uses: 0,
        codes: 0,
      },
      conditions: [
        { rule: 'minimum-subtotal', settings: { amounts: { EUR: 5000 }, skus: [], categories: [], tags: [] } },
      ],
    });
    expect((await staff.get(`/promotions/${made.id}`)).body.data).toEqual(made);
    await makes({ ...tenPercent, title: 'First', position: 1 });
    const { data, meta } = (await staff.get('/promotions')).body;
    expect([data.map(({ title }: Json) => title), meta.pagination.total]).toEqual([['First', 'Ten'], 2]);
    const changed = await staff.put(`/promotions/${made.id}`, { ...tenPercent, title: 'Changed', enabled: false });
    expect(changed.body.data).toMatchObject({ title: 'Changed', status: 'disabled', conditions: [], usageLimit: null });
    expect((await staff.delete(`/promotions/${made.id}`)).status).toBe(200);
    expect((await staff.get(`/promotions/${made.id}`)).status).toBe(404);
  });

  /** Jobs run beside, and ask for other things. */
  const lookUps = async (work: () => Promise<unknown>): Promise<string[]> =>
    (await statementsOf(shop(), work)).filter((text) => /commerce_(promotion|discount)/.test(text));

  test('only what runs now is applied, in its order, in one statement', async () => {
    const now = Date.now();
    const at = (instant: number) => new Date(instant).toISOString();
    await makes({ ...tenPercent, title: 'B', position: 2 });
    await makes({ ...tenPercent, title: 'A', position: 1, startsAt: at(now - day), endsAt: at(now + day) });
    await makes({ ...tenPercent, title: 'off', enabled: false });
    await makes({ ...tenPercent, title: 'early', startsAt: at(now + day) });
    await makes({ ...tenPercent, title: 'late', endsAt: at(now - 1) });
    await makes({ ...tenPercent, title: 'code', automatic: false });
    const statements = await lookUps(async () => expect(await titles()).toEqual(['A', 'B']));
    expect(statements).toHaveLength(1);
    expect(await titles({ now: now + 2 * day })).toEqual(['B', 'early']);
  });

  test('a code is found however it is typed, and gives its promotion', async () => {
    const promotion = await makes({ ...tenPercent, automatic: false });
    const made = await codeOf(promotion, { code: 'Summer-24' });
    expect(made).toMatchObject({ code: 'Summer-24', usageLimit: null, uses: 0 });
    expect(normalizedCode(' summer\u201324 ')).toBe('SUMMER-24');
    const { promotions, notApplicable } = await running({ codes: ['SUMMER-24', 'WINTER'] });
    expect(promotions).toMatchObject([{ title: 'Ten', code: 'Summer-24' }]);
    expect(notApplicable).toEqual(['WINTER']);
    const again = await staff.post(`/promotions/${promotion.id}/codes`, { code: 'SUMMER\u221224' });
    expect([again.status, again.body.error.details.code]).toEqual([409, 'discount-code.taken']);
  });

  test('unknown, over, disabled and used up: the same answer after the same work', async () => {
    const usedUp = await makes({ ...tenPercent, automatic: false });
    await codeOf(usedUp, { code: 'USEDUP', usageLimit: 1 });
    await redeems(await usedBy({ codes: ['USEDUP'] }));
    const over = await makes({ ...tenPercent, automatic: false, endsAt: '2020-01-01T00:00:00Z' });
    await codeOf(over, { code: 'OVER' });
    const disabled = await makes({ ...tenPercent, automatic: false, enabled: false });
    await codeOf(disabled, { code: 'DISABLED' });
    const work: string[][] = [];
    for (const typed of ['UNKNOWN', 'OVER', 'DISABLED', 'USEDUP', '', 'x'.repeat(500)]) {
      const look = async () => expect((await running({ codes: [normalizedCode(typed)] })).promotions).toEqual([]);
      work.push(await lookUps(look));
    }
    expect(new Set(work.map((statements) => statements.join())).size).toBe(1);
    expect(work[0]).toHaveLength(1);
    expect((await running({ codes: ['UNKNOWN', 'OVER', 'DISABLED', 'USEDUP'] })).notApplicable).toHaveLength(4);
  });

  test('a batch: as many unique codes as asked for, and a CSV file of them', async () => {
    const promotion = await makes({ ...tenPercent, automatic: false });
    const made = await staff.post(`/promotions/${promotion.id}/codes`, { count: 1200, prefix: '=VIP-' });
    expect([made.status, made.body.data.made]).toEqual([201, 1200]);
    const page = (await staff.get(`/promotions/${promotion.id}/codes?pageSize=100&page=12`)).body;
    expect([page.data.length, page.meta.pagination]).toMatchObject([100, { page: 12, pageCount: 12, total: 1200 }]);
    const file = await staff.get(`/promotions/${promotion.id}/codes.csv`);
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/);
    const [head, ...lines] = file.text.trim().split('\r\n');
    expect(head).toBe('code,uses,limit,created');
    expect(lines).toHaveLength(1200);
    expect(lines.every((line) => /^'=VIP-[2-9A-HJKMNP-Z]{10},0,1,\d{4}-.*Z$/.test(line))).toBe(true);
    expect(new Set(lines.map((line) => normalizedCode(line.split(',')[0] ?? ''))).size).toBe(1200);
    expect((await staff.get(`/promotions/${promotion.id}`)).body.data.codes).toBe(1200);
  });

  test('the last use goes to one of many; a cancelled order gives it back exactly once', async () => {
    const promotion = await makes({ ...tenPercent, usageLimit: 3 });
    const used = await usedBy();
    expect(used).toHaveLength(1);
    const buyers = Array.from({ length: 12 }, (_, i) => redeems(used, { email: `b${i}@example.com` }));
    const answers = await Promise.allSettled(buyers);
    const orders = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect([orders.length, await usesOf(promotion)]).toEqual([3, 3]);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(9);
    expect(await titles()).toEqual([]);
    expect((await staff.get(`/promotions/${promotion.id}`)).body.data.status).toBe('used-up');
    // For the order that has it, it is not used up.
    expect(await titles({ orderId: orders[0] })).toEqual(['Ten']);
    await Promise.all([cancels(orders[0] as number), cancels(orders[0] as number)]);
    await cancels(orders[0] as number);
    expect(await usesOf(promotion)).toBe(2);
    await redeems(used, { email: 'again@example.com' });
    await expect(redeems(used, { email: 'more@example.com' })).rejects.toThrow('not applicable');
  });

  test('an order uses a promotion once, however often it is redeemed', async () => {
    const promotion = await makes({ ...tenPercent, usageLimit: 5 });
    const used = await usedBy();
    const id = await redeems(used);
    await redeems(used, { id });
    const row = await sql()('commerce_promotions').first('uses');
    expect([row.uses, await usesOf(promotion)]).toEqual([1, 1]);
  });

  test('a code has a limit of its own', async () => {
    const promotion = await makes({ ...tenPercent, automatic: false });
    for (const code of ['ONE', 'TWO']) await codeOf(promotion, { code, usageLimit: 1 });
    const used = await usedBy({ codes: ['ONE'] });
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => redeems(used)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const both = await running({ codes: ['ONE', 'TWO'] });
    expect([both.promotions.map(({ code }) => code), both.notApplicable]).toEqual([['TWO'], ['ONE']]);
    const { data } = (await staff.get(`/promotions/${promotion.id}/codes`)).body;
    expect(data.map(({ code, uses }: Json) => [code, uses])).toEqual([
      ['TWO', 0],
      ['ONE', 1],
    ]);
  });

  test('each customer has their share, by account and by e-mail address', async () => {
    await makes({ ...tenPercent, customerLimit: 1 });
    const used = await usedBy();
    const buyers = Array.from({ length: 5 }, (_, i) =>
      redeems(used, { email: i % 2 ? 'Ada@Example.com ' : 'ada@example.com' }),
    );
    expect((await Promise.allSettled(buyers)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await titles({ email: 'ADA@example.com' })).toEqual([]);
    expect(await titles({ email: 'bob@example.com' })).toEqual(['Ten']);
    await redeems(used, { customerId: 7, email: 'bob@example.com' });
    await expect(redeems(used, { customerId: 7, email: 'bob2@example.com' })).rejects.toThrow('not applicable');
    expect(await titles({ customerId: 7 })).toEqual([]);
    const rows = await sql()('commerce_promotion_uses').select('*');
    expect(JSON.stringify(rows)).not.toContain('example.com');
  });

  test('a limit that is set later counts what was used before', async () => {
    const promotion = await makes();
    const used = await usedBy();
    const first = await redeems(used);
    await redeems(used);
    await staff.put(`/promotions/${promotion.id}`, { ...tenPercent, usageLimit: 3 });
    await redeems(used);
    await expect(redeems(used)).rejects.toThrow('not applicable');
    await cancels(first);
    await redeems(used);
    expect(await usesOf(promotion)).toBe(3);
  });

  test('disabled while somebody checks out, it is not redeemed', async () => {
    const promotion = await makes();
    const used = await usedBy();
    await staff.put(`/promotions/${promotion.id}`, { ...tenPercent, enabled: false });
    await expect(redeems(used)).rejects.toThrow('not applicable');
    expect(await usesOf(promotion)).toBe(0);
  });

  test('orders that use the same promotions in another order never wait for each other in a ring', async () => {
    for (let i = 0; i < 4; i += 1) await makes({ ...tenPercent, title: `P${i}`, usageLimit: 1000 });
    const used = await usedBy();
    expect(used).toHaveLength(4);
    const turned = [...used].reverse();
    const orders = await Promise.all(Array.from({ length: 24 }, (_, i) => redeems(i % 2 ? used : turned)));
    await Promise.all(orders.map(cancels));
    const rows = await sql()('commerce_promotions').select('uses');
    expect(rows.map(({ uses }: { uses: number }) => uses)).toEqual([0, 0, 0, 0]);
  });

  test('what orders use is not removed; its codes go with one that none uses', async () => {
    const promotion = await makes({ ...tenPercent, automatic: false });
    await codeOf(promotion, { code: 'KEEP' });
    const id = await redeems(await usedBy({ codes: ['KEEP'] }));
    const refused = await staff.delete(`/promotions/${promotion.id}`);
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'promotion.used']);
    await cancels(id);
    expect((await staff.delete(`/promotions/${promotion.id}`)).status).toBe(200);
    expect(await sql()('commerce_discount_codes').count({ n: '*' })).toMatchObject([
      { n: kind === 'postgres' ? '0' : 0 },
    ]);
  });

  test("a shop's own rules work like the built-in ones; without them their promotions rest", async () => {
    const { rules, ...service } = shop().strapi.plugin('commerce').service('promotion');
    const big: PromotionCondition<{ least: number }> = {
      ...{ id: 'big', label: 'Big', settings: z.strictObject({ least: z.int() }) },
      holds: ({ lines }, { least }) => lines.length >= least,
    };
    const penny: PromotionBenefit<object> = {
      ...{ id: 'penny', label: 'A penny', settings: z.strictObject({}) },
      benefit: () => ({ lane: 'order', off: () => 1 }),
    };
    service.addCondition(big);
    service.addBenefit(penny);
    expect(() => service.addBenefit(penny)).toThrow('two rules');
    const used = { conditions: [{ rule: 'big', settings: { least: 1 } }], benefits: [{ rule: 'penny' }] };
    const { id } = await makes({ title: 'Own', ...used });
    const { promotions } = await running();
    const priced = pricePurchase(cart, { now: 0, promotions, shipping: undefined, taxes: [] });
    expect(priced.totals.discount).toBe(1);
    expect((await staff.get('/promotion-rules')).body.data.conditions.at(-1)).toMatchObject({
      id: 'big',
      label: 'Big',
    });
    rules.conditions.delete('big');
    rules.benefits.delete('penny');
    expect(await titles()).toEqual([]);
    expect((await staff.get(`/promotions/${id}`)).body.data.status).toBe('faulty');
  });
});
