import type { Answer } from '../support/api-client';
import type { DatabaseKind } from '../support/databases';
import { decliningProvider } from '../support/declining-provider';
import { guest, type Guest } from '../support/guest';
import { type Shop, startShop } from '../support/shop';
import { inTurns, newSeed, rounds, seeded } from '../support/storm';

const from = (address: string) => ({ 'x-forwarded-for': address });
const codeOf = ({ status, body }: Answer): string => `${status} ${body.error?.details.code ?? 'fine'}`;

const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[codeOf(answer)] = (counts[codeOf(answer)] ?? 0) + 1;
  return counts;
};

const oneByOne = async (count: number, ask: (n: number) => Promise<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let n = 0; n < count; n += 1) answers.push(await ask(n));
  return answers;
};

describe.each<[DatabaseKind, string]>([
  ['sqlite', 'memory'],
  ['sqlite', 'database'],
  ['postgres', 'database'],
])('limits (%s, counted in %s)', (database, store) => {
  let shop: Shop;
  const provider = decliningProvider();
  const random = seeded(newSeed());

  beforeAll(async () => {
    shop = await startShop({
      database,
      env: { COMMERCE_RATE_LIMITS: 'on', COMMERCE_RATE_LIMITS_STORE: store },
      prepare: (strapi) => {
        // A shop behind a proxy: the address is what the proxy says.
        strapi.server.app.proxy = true;
        provider.register(strapi);
      },
    });
  });
  afterAll(() => shop.stop());

  const buyer = async (address: string): Promise<Guest> => {
    const { sku } = await shop.sells({ price: 500 });
    return guest(shop.client('/api/commerce', from(address)), { sku, quantity: 1 });
  };
  const decline = (who: Guest) => who.checkout('refused', { payment: { provider: 'declining' } });

  test('sixty carts a minute for one address, as many again for another', async () => {
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => shop.api.post('/cart', {}, from('198.51.100.1'))),
    );
    expect(tally(answers)).toEqual({ '201 fine': 60, '429 request.too-many': 10 });
    const late = answers.find(({ status }) => status === 429);
    expect(late?.body).toMatchObject({ data: null, error: { status: 429, details: { code: 'request.too-many' } } });
    expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(late?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await shop.api.post('/cart', {}, from('198.51.100.2'))).status).toBe(201);
  });

  test('no junk in the request, and no neighbouring IPv6 address, makes the count begin again', async () => {
    const address = (n: number) => `2001:db8:0:7::${n.toString(16)}`;
    await oneByOne(60, (n) => shop.api.post('/cart', {}, from(address(n + 1))));
    const tries = await oneByOne(rounds(40, 1000), (n) =>
      shop.api.post(
        `/cart?email=${random()}`,
        { email: `${n}@example.com`, key: random() },
        { ...from(address(n + 1)), 'user-agent': `x${random()}`, 'idempotency-key': `${random()}` },
      ),
    );
    expect(tally(tries)).toEqual({ '429 request.too-many': tries.length });
  });

  test('the eleventh decline of a cart in an hour is refused without asking the provider', async () => {
    const who = await buyer('198.51.100.3');
    const before = provider.asked();
    expect(tally(await oneByOne(12, () => decline(who)))).toEqual({ '201 fine': 10, '429 request.too-many': 2 });
    expect(provider.asked() - before).toBe(10);
    const sameCart = await shop.api.post(
      '/checkout',
      { expectedTotal: 1, payment: { provider: 'declining' } },
      {
        ...who.headers,
        ...from('198.51.100.4'),
      },
    );
    expect(codeOf(sameCart)).toBe('429 request.too-many');
  });

  test('the eleventh decline from an address too, in a burst of many carts as well', async () => {
    const carts = await Promise.all(Array.from({ length: 24 }, () => buyer('198.51.100.5')));
    const before = provider.asked();
    const answers = await Promise.all(carts.map(decline));
    expect(tally(answers)).toEqual({ '201 fine': 10, '429 request.too-many': 14 });
    expect(provider.asked() - before).toBe(10);
  });

  test('paid and impossible checkouts do not count', async () => {
    const address = '198.51.100.6';
    const who = await buyer(address);
    const impossible = await oneByOne(15, () => who.checkout('captured', { expectedTotal: 1 }));
    expect(tally(impossible)).toEqual({ '422 checkout.problems': 15 });
    for (let n = 0; n < 12; n += 1) {
      expect((await (await buyer(address)).checkout('captured')).body.data.order.status).toBe('completed');
    }
  });

  test('ten guesses at orders a minute for one address', async () => {
    const guesses = await oneByOne(14, (n) =>
      shop.api.get(`/orders/${1000 + n}`, { ...from('198.51.100.7'), 'order-token': 'guess' }),
    );
    expect(tally(guesses)).toEqual({ '404 order.not-found': 10, '429 request.too-many': 4 });
  });

  test('thirty guesses at one order an hour from wherever; whoever holds its token reads it all the same', async () => {
    const who = await buyer('198.51.100.8');
    const { order } = (await who.checkout('captured')).body.data;
    const ask = (token: string, address: string) =>
      shop.api.get(`/orders/${order.number}`, { ...from(address), 'order-token': token });
    const guesses = await oneByOne(40, (n) => ask('guess', `203.0.113.${n}`));
    expect(tally(guesses)).toEqual({ '404 order.not-found': 30, '429 request.too-many': 10 });
    expect(tally(await oneByOne(20, () => ask(order.token, '203.0.113.99')))).toEqual({ '200 fine': 20 });
  });

  const lookUp = (number: unknown, email: string, address: string) =>
    shop.api.post('/orders/lookup', { number, email }, from(address));

  test('ten look-ups of orders a minute for one address, found or not', async () => {
    const answers = await oneByOne(14, (n) => lookUp(String(1001 + n), 'ada@example.com', '198.51.100.20'));
    expect(tally(answers)).toEqual({ '202 fine': 10, '429 request.too-many': 4 });
  });

  test('thirty look-ups of one order an hour from wherever, however its number is written', async () => {
    const { order } = (await (await buyer('198.51.100.21')).checkout('captured')).body.data;
    const written = (n: number) => (n % 2 ? order.number : ` ${order.number} `);
    const answers = await oneByOne(40, (n) => lookUp(written(n), `${n}@example.com`, `203.0.113.${100 + n}`));
    expect(tally(answers)).toEqual({ '202 fine': 30, '429 request.too-many': 10 });
    expect(codeOf(await lookUp(Number(order.number), 'a@example.com', '203.0.113.200'))).toBe('400 request.invalid');
  });

  test('ten thousand guesses at number and address from a hundred addresses: all alike, and few get through', async () => {
    const wanted = rounds(store === 'memory' ? 300 : 60, 10_000);
    const answers = await inTurns(wanted, 50, (n) =>
      lookUp(String(1001 + (n % 40)), `${random()}@example.com`, `192.0.2.${n % 100}`),
    );
    const { '202 fine': through = 0, '429 request.too-many': stopped = 0, ...others } = tally(answers);
    expect(others).toEqual({});
    expect(new Set(answers.filter(({ status }) => status === 202).map(({ text }) => text)).size).toBe(1);
    expect(through).toBeLessThanOrEqual(1200);
    expect(through + stopped).toBe(wanted);
    const mails = shop.strapi.db.connection('commerce_mails').where({ kind: 'order-link' });
    expect(await mails.whereNot({ recipient: 'ada@example.com' })).toEqual([]);
  });

  test('no order is hit by guesses from a hundred addresses', async () => {
    const wanted = rounds(300, 10_000);
    const answers = await inTurns(wanted, 50, (n) =>
      shop.api.get(`/orders/${1001 + (n % 40)}`, {
        ...from(`192.0.2.${n % 100}`),
        'order-token': Buffer.from(`${random()}${random()}`).toString('base64url').slice(0, 43),
      }),
    );
    const counts = tally(answers);
    const { '404 order.not-found': missed = 0, '429 request.too-many': stopped = 0, ...hits } = counts;
    expect(hits).toEqual({});
    // Forty orders, thirty guesses each.
    expect(missed).toBeLessThanOrEqual(1200);
    expect(missed + stopped).toBe(wanted);
  });
});
