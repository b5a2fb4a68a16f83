import { administrator } from '../support/administrator';
import { type Answer, type ApiClient, apiClient, type Json } from '../support/api-client';
import { guest, type Guest } from '../support/guest';
import { expectAtRest, expectSound } from '../support/invariants';
import { addJob } from '../support/job-table';
import { promoteByCode } from '../support/promotions';
import { startShop } from '../support/shop';
import { newStorm, rounds, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { until } from '../support/until';

/** Two things of 10.00 and shipping of 4.90; ten percent off. */
const full = 2490;
const reduced = 2290;

let shop: StormShop;
let staff: ApiClient;
beforeAll(async () => {
  shop = await openStormShop({ goods: [{ price: 1000 }, { price: 500 }, { price: 250 }] });
  const desk = await startShop({ database: shop.database, env: { COMMERCE_RUN_JOBS: 'false' } });
  staff = apiClient(`${shop.servers[0]?.url}/commerce`, await administrator(desk, 'strapi-super-admin'));
  await desk.stop();
});
afterAll(() => shop?.stop());

let count = 0;
const newCode = () => `CODE-${(count += 1)}`;

const withCode = async (index: number, code: string): Promise<Guest> => {
  const api = shop.api(index);
  const who = await guest(api, { sku: shop.skus[0] as string, quantity: 2 });
  const { body } = await api.post('/cart/discount-codes', { code }, who.headers);
  expect(body.data.totals.total).toBe(reduced);
  return who;
};
const buys = (who: Guest, expectedTotal: number, email?: string) =>
  who.checkout('captured', { expectedTotal, ...(email && { email }) });
const usesOf = async (id: string): Promise<number> => (await staff.get(`/promotions/${id}`)).body.data.uses;
const inParts = async <T>(items: number, size: number, act: (index: number) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  for (let from = 0; from < items; from += size) {
    const part = Array.from({ length: Math.min(size, items - from) }, (_, index) => act(from + index));
    done.push(...(await Promise.all(part)));
  }
  return done;
};

test('a code for 100 uses and 400 buyers: 100 pay less, the counter says 100, the others can pay in full', async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(1, 50); round += 1) {
    const code = newCode();
    const { id } = await promoteByCode(staff, code, {}, 100);
    const all = await inParts(400, 40, (index) => withCode(index, code));
    const answers = await together(400, random, (index) => buys(all[index] as Guest, reduced));
    const paid = answers.filter(({ status }) => status === 201);
    expect(paid).toHaveLength(100);
    expect(new Set(paid.map(({ body }) => body.data.order.totals.discount))).toEqual(new Set([200]));
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused).toHaveLength(300);
    for (const { body } of refused) {
      expect(body.error.details.problems).toContainEqual(expect.objectContaining({ code: 'discount-not-applicable' }));
    }
    expect(await usesOf(id)).toBe(100);
    const late = all.filter((_, index) => answers[index]?.status === 422).slice(0, 10);
    for (const who of late) {
      await shop.api(0).delete(`/cart/discount-codes/${code}`, who.headers);
      expect((await buys(who, full)).status).toBe(201);
    }
  }
  await expectAtRest(shop.look);
}, 3_600_000);

test('once per customer, 32 orders of one customer at once: one pays less', async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(2, 50); round += 1) {
    const code = newCode();
    const { id } = await promoteByCode(staff, code, { customerLimit: 1 });
    const all = await inParts(32, 16, (index) => withCode(index, code));
    const answers = await together(32, random, (index) =>
      buys(all[index] as Guest, reduced, `bob-${round}@example.com`),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(31);
    expect(await usesOf(id)).toBe(1);
  }
  await expectAtRest(shop.look);
}, 900_000);

/** Its time is over, and the sweep comes by. */
const expires = (number: string) =>
  shop.look(async (sql) => {
    const order = () => sql('commerce_orders').where({ number });
    await order().update({ expires_at: 1 });
    await addJob(sql, 'checkout.expire');
    const done = await until(
      () => order().first('status', 'cancel_reason'),
      ({ status }) => status !== 'pending',
    );
    expect(done).toEqual({ status: 'cancelled', cancel_reason: 'expired' });
  });

const fates = ['captured', 'refused', 'cancelled', 'expired'] as const;

test('a use is kept by who pays, and given back by who does not: used again at once', async () => {
  const random = newStorm();
  const code = newCode();
  const { id } = await promoteByCode(staff, code, { customerLimit: 1 }, 1000);
  const runs = rounds(20, 500);
  const ends = await inParts(runs, 10, async (index) => {
    const fate = fates[Math.floor(random() * fates.length)];
    const who = await withCode(index, code);
    const email = `buyer-${index}@example.com`;
    const pay = (outcome: 'captured' | 'refused' | 'needs-customer') =>
      who.checkout(outcome, { email, expectedTotal: reduced });
    if (fate === 'captured') return (await pay('captured')).body.data.order.status === 'completed' ? 1 : 0;
    const { body } = await pay(fate === 'refused' ? 'refused' : 'needs-customer');
    if (fate === 'expired') await expires(body.data.order.number as string);
    if (fate === 'cancelled') expect((await who.cancel()).status).toBe(200);
    if (random() < 0.5) return 0;
    expect((await pay('captured')).body.data.order.status).toBe('completed');
    return 1;
  });
  const paid = ends.reduce<number>((sum, one) => sum + one, 0);
  expect(await usesOf(id)).toBe(paid);
  await shop.look(async (sql) => {
    const [discounted] = await sql('commerce_orders')
      .where('status', 'completed')
      .whereRaw(`discounts::text like ?`, [`%${code}%`])
      .count('* as n');
    expect(Number(discounted?.n)).toBe(paid);
    await expectSound(sql);
  });
}, 1_800_000);

const spellings = (code: string): string[] => {
  const wide = [...code].map((letter) => String.fromCodePoint((letter.codePointAt(0) as number) + 0xfee0)).join('');
  const forms = [code, code.toLowerCase(), wide, code.replaceAll('-', '\u2013'), code.replaceAll('-', '\u2212')];
  const around = ['', ' ', '\t', '\u00a0', '\u200b', '\ufeff', '\u2060', '\u00ad'];
  return forms.flatMap((form) => around.map((space) => `${space}${form}${space}`));
};

test('forty spellings of one code from each of 32 hands on one cart: one discount', async () => {
  const random = newStorm();
  const code = newCode();
  await promoteByCode(staff, code);
  const all = spellings(code);
  expect(new Set(all).size).toBe(40);
  const who = await guest(shop.api(0), { sku: shop.skus[0] as string, quantity: 2 });
  const each = rounds(4, 40);
  const answers = await together(32, random, async (hand) => {
    const typed = all.map((_, place) => all[(place + hand * each) % 40] as string).slice(0, each);
    const own: Answer[] = [];
    for (const word of typed) own.push(await shop.api(hand).post('/cart/discount-codes', { code: word }, who.headers));
    return own;
  });
  expect(answers.flat()).toHaveLength(32 * each);
  for (const { status, body } of answers.flat()) {
    expect([status, body.data?.totals.discount, body.data?.discountCodes]).toEqual([200, 200, [{ code, amount: 200 }]]);
  }
  const { order } = (await buys(who, reduced)).body.data;
  expect(order.discounts).toEqual([{ title: 'Ten percent', code, amount: 200 }]);
  await shop.look(async (sql) => {
    const uses = await sql('commerce_promotion_uses').join('commerce_orders', 'commerce_orders.id', 'order_id');
    expect(uses.filter(({ number }) => number === order.number)).toHaveLength(1);
  });
}, 600_000);

test('32 hands add to, take from and give codes to one cart: each promotion once per line, quantities as some order of the calls gives them', async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(6, 200); round += 1) {
    const [one, other, off] = [newCode(), newCode(), newCode()];
    for (const code of [one, other, off]) await promoteByCode(staff, code, { title: code });
    const who = await guest(shop.api(0), ...shop.skus.map((sku) => ({ sku, quantity: 2 })));
    const ids = (await who.cart()).body.data.lines.map(({ id }: Json) => id as string);
    await shop.api(0).post('/cart/discount-codes', { code: off }, who.headers);
    const acts: ((api: ApiClient) => Promise<Answer>)[] = [
      (api) => api.post('/cart/lines', { sku: shop.skus[1], quantity: 1 }, who.headers),
      (api) => api.patch(`/cart/lines/${ids[0]}`, { quantity: 3 }, who.headers),
      (api) => api.post('/cart/discount-codes', { code: one }, who.headers),
      (api) => api.post('/cart/discount-codes', { code: other }, who.headers),
      (api) => api.post('/cart/lines', { sku: shop.skus[2], quantity: 1 }, who.headers),
      (api) => api.delete(`/cart/lines/${ids[2]}`, who.headers),
      (api) => api.delete(`/cart/discount-codes/${off}`, who.headers),
      (api) => api.post('/cart/lines', { sku: shop.skus[1], quantity: 1 }, who.headers),
    ];
    const answers = await together(32, random, (hand) => acts[hand % acts.length]?.(shop.api(hand)) as Promise<Answer>);
    const of = (act: number) => answers.filter((_, hand) => hand % acts.length === act).map(({ status }) => status);
    for (const act of [0, 1, 2, 3, 4, 7])
      expect([round, act, of(act).filter((status) => status >= 300)]).toEqual([round, act, []]);
    // A line is taken out once and a code taken off once; whoever comes later finds neither.
    for (const act of [5, 6]) expect([round, act, of(act).sort()]).toEqual([round, act, [200, 404, 404, 404]]);
    const { lines, discounts, discountCodes, totals } = (await who.cart()).body.data;
    const quantityOf = (sku?: string): number => lines.find((line: Json) => line.sku === sku)?.quantity ?? 0;
    const [first, second, third] = shop.skus.map(quantityOf) as [number, number, number];
    expect([round, first, second]).toEqual([round, 3, 2 + 8]);
    // What was there is gone; of the four that were added, those that came after that are left.
    expect([round, third >= 0 && third <= 4]).toEqual([round, true]);
    expect(new Set(lines.map(({ sku }: Json) => sku)).size).toBe(lines.length);
    expect(discountCodes.map(({ code }: Json) => code).sort()).toEqual([one, other].sort());
    expect(discounts.map(({ title }: Json) => title)).toEqual([one, other]);
    const goods = first * 1000 + second * 500 + third * 250;
    const tenth = Math.round(goods / 10);
    expect(totals.discount).toBe(tenth + Math.round((goods - tenth) / 10));
  }
  await expectAtRest(shop.look);
}, 1_800_000);
