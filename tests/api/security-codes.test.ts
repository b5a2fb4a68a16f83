import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { guest } from '../support/guest';
import { promoteByCode } from '../support/promotions';
import { type Shop, startShop } from '../support/shop';
import { statementsOf } from '../support/statements';
import { newStorm, rounds, within } from '../support/storm';

const addresses = 50;
const guesses = rounds(4000, 100_000);

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const open = async (limits: 'on' | 'off') => {
  const shop = await startShop({
    database: 'postgres',
    env: { COMMERCE_RATE_LIMITS: limits },
    prepare: (strapi) => void (strapi.server.app.proxy = true),
  });
  const staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
  const { sku } = await shop.sells({ price: 1000 });
  const from = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n + 1}` });
  const cartAt = (n: number) => guest(shop.client('/api/commerce', from(n)), { sku, quantity: 1 });
  return { shop, staff, from, cartAt };
};

describe('discount codes', () => {
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  const stop = async () => {
    await opened?.shop.stop();
    opened = undefined;
  };
  afterEach(stop);

  /** Statements that look for promotions. */
  const lookUps = async (shop: Shop, act: () => Promise<unknown>): Promise<number> =>
    (await statementsOf(shop, act)).filter((sql) => sql.includes('commerce_discount_codes')).length;

  test(`${guesses} guesses from ${addresses} addresses: fewer than one in a thousand reaches the database`, async () => {
    const random = newStorm();
    opened = await open('on');
    const { shop, staff, from, cartAt } = opened;
    await promoteByCode(staff, 'SECRET-2026');
    const carts = await Promise.all(Array.from({ length: addresses }, (_, n) => cartAt(n)));
    const told = new Map<number, number>();
    const guess = async (n: number): Promise<void> => {
      const headers = { ...from(n % addresses), ...carts[n % addresses]?.headers };
      const { status } = await shop.api.post('/cart/discount-codes', { code: `G${random()}` }, headers);
      told.set(status, (told.get(status) ?? 0) + 1);
    };
    const asked = await lookUps(shop, async () => {
      for (let n = 0; n < guesses; n += 100) {
        await Promise.all(Array.from({ length: Math.min(100, guesses - n) }, (_, each) => guess(n + each)));
      }
    });
    process.stdout.write(`${guesses} guesses: ${asked} look-ups, ${told.get(429)} refused unread.\n`);
    expect([...told.keys()].sort()).toEqual([422, 429]);
    expect(asked).toBe(told.get(422));
    // All addresses have their first try; what is counted is what a hundred thousand guesses would be.
    expect(asked).toBeLessThan(100);
    const honest = await cartAt(addresses);
    const right = { ...from(addresses), ...honest.headers };
    const { body } = await shop.api.post('/cart/discount-codes', { code: 'secret-2026' }, right);
    expect(body.data.discountCodes).toEqual([{ code: 'SECRET-2026', amount: 100 }]);
  }, 900_000);

  test('wrong, expired and used up: the same answer in the same time', async () => {
    opened = await open('off');
    const { shop, staff, cartAt } = opened;
    await promoteByCode(staff, 'EXPIRED', { endsAt: '2020-01-01T00:00:00Z' });
    await promoteByCode(staff, 'ONCE', {}, 1);
    const first = await cartAt(0);
    const apply = (headers: Readonly<Record<string, string>>, code: string): Promise<Answer> =>
      shop.api.post('/cart/discount-codes', { code }, headers);
    await apply(first.headers, 'ONCE');
    expect((await first.checkout('captured', { expectedTotal: 1390 })).status).toBe(201);
    const { headers } = await cartAt(1);
    const codes = ['UNKNOWN', 'EXPIRED', 'ONCE'];
    const times = new Map(codes.map((code) => [code, [] as number[]]));
    const bodies = new Set<string>();
    for (let round = 0; round < rounds(60, 1000); round += 1) {
      for (const code of codes) {
        const began = performance.now();
        const { status, text } = await apply(headers, code);
        times.get(code)?.push(performance.now() - began);
        bodies.add(`${status} ${text}`);
      }
    }
    expect(bodies.size).toBe(1);
    const medians = codes.map((code) => median(times.get(code) ?? []));
    process.stdout.write(`Wrong, expired, used up: ${medians.map((ms) => ms.toFixed(2)).join(', ')} ms.\n`);
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(within(5));
  }, 600_000);
});
