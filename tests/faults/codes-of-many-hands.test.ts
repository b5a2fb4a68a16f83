import { administrator } from '../support/administrator';
import { type ApiClient, apiClient } from '../support/api-client';
import { guest, type Guest } from '../support/guest';
import { expectAtRest, expectSound } from '../support/invariants';
import { promoteByCode } from '../support/promotions';
import { startShop } from '../support/shop';
import { newStorm, rounds, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

/** Two things of 10.00 and shipping of 4.90; ten percent off. */
const full = 2490;
const reduced = 2290;

let shop: StormShop;
let staff: ApiClient;
beforeAll(async () => {
  shop = await openStormShop({ goods: [{ price: 1000 }, { price: 500 }] });
  const desk = await startShop({ database: shop.database, env: { COMMERCE_RUN_JOBS: 'false' } });
  staff = apiClient(`${shop.servers[0]?.url}/commerce`, await administrator(desk, 'strapi-super-admin'));
  await desk.stop();
}, 180_000);
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
  for (let round = 0; round < rounds(5, 50); round += 1) {
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
  for (let round = 0; round < rounds(5, 50); round += 1) {
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

const fates = ['captured', 'refused', 'cancelled', 'expired'] as const;

test('a use is kept by who pays, and given back by who does not: used again at once', async () => {
  const random = newStorm();
  const code = newCode();
  const { id } = await promoteByCode(staff, code, { customerLimit: 1 }, 1000);
  const runs = rounds(50, 500);
  const ends = await inParts(runs, 10, async (index) => {
    const fate = fates[Math.floor(random() * fates.length)];
    const who = await withCode(index, code);
    const email = `buyer-${index}@example.com`;
    const pay = (outcome: 'captured' | 'refused' | 'needs-customer') =>
      who.checkout(outcome, { email, expectedTotal: reduced });
    if (fate === 'captured') return (await pay('captured')).body.data.order.status === 'completed' ? 1 : 0;
    const { body } = await pay(fate === 'refused' ? 'refused' : 'needs-customer');
    if (fate === 'expired') {
      const { number } = body.data.order;
      await shop.look((sql) => sql('commerce_orders').where({ number }).update({ expires_at: 1 }));
      expect((await staff.post(`/orders/${number}/cancel`, {})).status).toBe(200);
    }
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

test('forty spellings of one code, 32 at a time on one cart: one discount', async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(1, 10); round += 1) {
    const code = newCode();
    await promoteByCode(staff, code);
    const all = spellings(code);
    expect(new Set(all).size).toBe(40);
    const who = await guest(shop.api(0), { sku: shop.skus[0] as string, quantity: 2 });
    const answers = await together(32, random, (index) =>
      Promise.all(
        all
          .filter((_, place) => place % 32 === index)
          .map((typed) => shop.api(index).post('/cart/discount-codes', { code: typed }, who.headers)),
      ),
    );
    for (const { status, body } of answers.flat()) {
      expect([status, body.data?.totals.discount, body.data?.discountCodes]).toEqual([
        200,
        200,
        [{ code, amount: 200 }],
      ]);
    }
    const { order } = (await buys(who, reduced)).body.data;
    expect(order.discounts).toEqual([{ title: 'Ten percent', code, amount: 200 }]);
  }
}, 600_000);

test('32 hands on one cart: each promotion at most once per line, quantities as some order of the calls gives them', async () => {
  const random = newStorm();
  for (let round = 0; round < rounds(20, 200); round += 1) {
    const [one, other] = [newCode(), newCode()];
    await promoteByCode(staff, one, { title: one });
    await promoteByCode(staff, other, { title: other });
    const who = await guest(shop.api(0), { sku: shop.skus[0] as string, quantity: 2 });
    const line = (await who.cart()).body.data.lines[0].id as string;
    let added = 0;
    const acts = [
      (api: ApiClient) => {
        added += 1;
        return api.post('/cart/lines', { sku: shop.skus[1], quantity: 1 }, who.headers);
      },
      (api: ApiClient) => api.patch(`/cart/lines/${line}`, { quantity: 3 }, who.headers),
      (api: ApiClient) => api.post('/cart/discount-codes', { code: one }, who.headers),
      (api: ApiClient) => api.post('/cart/discount-codes', { code: other }, who.headers),
    ];
    const answers = await together(32, random, (index) =>
      (acts[index % acts.length] as (typeof acts)[0])(shop.api(index)),
    );
    expect(answers.filter(({ status }) => status >= 300).map(({ status, text }) => [status, text])).toEqual([]);
    const { lines, discounts, discountCodes, totals } = (await who.cart()).body.data;
    expect(lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([3, added]);
    expect(discountCodes.map(({ code }: { code: string }) => code).sort()).toEqual([one, other].sort());
    expect(discounts.map(({ title }: { title: string }) => title)).toEqual([one, other]);
    const goods = 3 * 1000 + added * 500;
    const first = Math.round(goods / 10);
    expect(totals.discount).toBe(first + Math.round((goods - first) / 10));
  }
  await expectAtRest(shop.look);
}, 1_800_000);
