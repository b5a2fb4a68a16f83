import type { Answer } from '../support/api-client';
import { guest, guestWith } from '../support/guest';
import { expectAtRest } from '../support/invariants';
import { newSeed, rounds, seeded, tally, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

const [editors, copies] = [16, 50];

let shop: StormShop;
beforeAll(async () => {
  shop = await openStormShop({
    goods: [
      { price: 1000, stock: 100_000 },
      { price: 333, stock: 100_000 },
    ],
  });
});
afterAll(() => shop?.stop());
afterEach(() => expectAtRest(shop.look));

const storm = () => {
  const seed = newSeed();
  console.log(`seed ${seed}`);
  return seeded(seed);
};
const [first, second] = [() => shop.skus[0] as string, () => shop.skus[1] as string];

/** The order of this cart, as it was charged. */
const charged = (number: string) =>
  shop.look((sql) =>
    sql({ o: 'commerce_orders' })
      .join({ p: 'commerce_payments' }, 'p.order_id', 'o.id')
      .where('o.number', number)
      .select('o.total', 'p.amount', 'o.units'),
  );

test(`${editors} edits race one checkout: what was agreed to is charged, or nothing is`, async () => {
  const random = storm();
  for (let round = 0; round < rounds(6, 200); round += 1) {
    const buyer = await guest(shop.api(0), { sku: first(), quantity: 1 });
    const token = buyer.headers['cart-token'] as string;
    const at = Math.floor(random() * (editors + 1));
    const answers = await together(editors + 1, random, (i) =>
      i === at
        ? guestWith(shop.api(i), token, 1490).checkout()
        : guestWith(shop.api(i), token, 0).add(i % 2 ? first() : second()),
    );
    const bought = answers[at] as Answer;
    const edits = answers.filter((_, i) => i !== at);
    const said = edits.map(({ status, body }) => (status === 201 ? 'added' : body.error.details.code));
    expect([round, said.filter((word) => !['added', 'cart.closed'].includes(word))]).toEqual([round, []]);
    if (bought.status === 422) {
      expect(bought.body.error.details.problems).toMatchObject([{ code: 'total-changed', expected: 1490 }]);
      const total = await buyer.total();
      const again = await guestWith(shop.api(1), token, total).checkout();
      expect([round, again.body.data.order.totals.total]).toEqual([round, total]);
      continue;
    }
    expect([round, tally([bought]), said]).toEqual([round, { '201 completed': 1 }, said.map(() => 'cart.closed')]);
    const [row] = await charged(bought.body.data.order.number);
    expect([round, Number(row?.total), Number(row?.amount), row?.units]).toEqual([round, 1490, 1490, 1]);
  }
}, 600_000);

test(`${copies} copies of one request under one key: one order, one answer`, async () => {
  const random = storm();
  for (let round = 0; round < rounds(2, 20); round += 1) {
    const buyer = await guest(shop.api(0), { sku: first(), quantity: 1 });
    const token = buyer.headers['cart-token'] as string;
    const key = { 'idempotency-key': `round ${round}` };
    const copy = (i: number) => {
      const { post, ...api } = shop.api(i);
      return guestWith({ ...api, post: (to, body, more) => post(to, body, { ...more, ...key }) }, token, 1490);
    };
    const answers = await together(copies, random, (i) => copy(i).checkout());
    const done = answers.filter(({ status }) => status === 201);
    const codes = answers.flatMap(({ status, body }) => (status === 201 ? [] : body.error.details.code));
    expect([round, new Set(codes)]).toEqual([round, new Set(codes.length ? ['idempotency.in-progress'] : [])]);
    const late = await copy(1).checkout();
    expect([round, late.status]).toEqual([round, 201]);
    expect(new Set([...done, late].map(({ text }) => text)).size).toBe(1);
    const other = await shop
      .api(0)
      .post('/checkout', { expectedTotal: 1, payment: { provider: 'test' } }, { ...buyer.headers, ...key });
    expect([round, other.status, other.body.error.details.code]).toEqual([round, 422, 'idempotency.key-reused']);
    expect(await charged(late.body.data.order.number)).toHaveLength(1);
  }
}, 600_000);
