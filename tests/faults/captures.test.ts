import type { Answer } from '../support/api-client';
import { inTurns, rounds } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import { until } from '../support/until';

let shop: StripeServers;
beforeAll(async () => {
  shop = await startStripeServers({ env: { STRIPE_CAPTURE: 'later' } });
}, 300_000);
afterAll(() => shop?.stop());
afterEach(() => shop.expectRight());

const capture = (turn: number, number: string) => shop.staff(turn).post(`/orders/${number}/capture`);
const cancel = (turn: number, number: string) => shop.staff(turn).post(`/orders/${number}/cancel`);
const show = async (number: string) => (await shop.staff(0).get(`/orders/${number}`)).body.data;
const codeOf = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? 'ok'}`;
const stock = async () => {
  const { on_hand, reserved } = await shop.sql('commerce_stock_items').where({ sku: shop.sold.sku }).first();
  return { onHand: Number(on_hand), reserved: Number(reserved) };
};

const storms = rounds(10, 100);

test(`16 captures of one order at once, ${storms} rounds: one takes the money, the others are told`, async () => {
  const bought = await shop.paid(storms);
  const refusals = ['409 payment.in-progress', '409 payment.nothing-to-capture'];
  await inTurns(storms, 2, async (round) => {
    const { number, totals } = bought[round]?.order ?? {};
    expect(await show(number)).toMatchObject({ status: 'completed', paymentStatus: 'authorized' });
    const answers = await Promise.all(Array.from({ length: 16 }, (_, turn) => capture(turn, number)));
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => !refusals.includes(code))).toEqual(['200 ok']);
    expect(await show(number)).toMatchObject({
      paymentStatus: 'paid',
      payments: [{ status: 'captured', amount: totals.total }],
    });
  });
  const asked = shop.stripe.asked.filter(({ path }) => path.endsWith('/capture')).map(({ path }) => path);
  expect(asked).toHaveLength(storms);
  expect(new Set(asked).size).toBe(storms);
  const captures = shop.stripe.events.filter(({ type }) => type === 'charge.captured');
  expect(captures).toHaveLength(storms);
});

test('held money that Stripe lets go of flags the order, and cannot be captured', async () => {
  const [bought] = await shop.paid(1);
  const { number } = bought?.order ?? {};
  const url = `${shop.stripe.url}/v1/payment_intents/${bought?.intent.id}/cancel`;
  expect((await fetch(url, { method: 'POST', headers: { authorization: 'Bearer sk_test_x' } })).status).toBe(200);
  const lost = await until(
    () => show(number),
    ({ attention }) => attention !== null,
  );
  expect(lost).toMatchObject({ status: 'completed', attention: 'authorization-lost', paymentStatus: 'unpaid' });
  expect(codeOf(await capture(1, number))).toBe('409 payment.nothing-to-capture');
});

test('an order that waits for its payment is cancelled by staff, at Stripe first; its goods are free again', async () => {
  const before = await stock();
  const { order, intent } = await shop.buy(0);
  const answers = await Promise.all(Array.from({ length: 8 }, (_, turn) => cancel(turn, order.number)));
  expect(answers.map(codeOf)).toContain('200 ok');
  for (const code of answers.map(codeOf)) expect(['200 ok', '409 order.not-pending']).toContain(code);
  expect(await show(order.number)).toMatchObject({ status: 'cancelled', cancelReason: 'staff' });
  expect(shop.stripe.intents().find(({ id }) => id === intent.id)?.status).toBe('canceled');
  expect(await stock()).toEqual(before);
});

test('an order whose money is held is not cancelled, and is refunded only once it is captured', async () => {
  const [bought] = await shop.paid(1);
  const { number, totals } = bought?.order ?? {};
  expect(codeOf(await cancel(0, number))).toBe('409 order.not-pending');
  expect(codeOf(await shop.refund(0, number))).toBe('409 refund.exceeds');
  expect(codeOf(await capture(0, number))).toBe('200 ok');
  const refunded = await shop.refund(1, number);
  expect(refunded.body.data).toMatchObject({ paymentStatus: 'refunded', refunds: [{ amount: totals.total }] });
});
