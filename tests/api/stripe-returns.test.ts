import * as currencies from 'dinero.js/currencies';
import { exponentOf } from '../../src/plugins/commerce/server/src/money';
import { signedEvent, startFakeStripe, type FakeStripe } from '../support/fake-stripe';
import {
  paymentRequest as request,
  providerFor,
  type StripeProvider,
  webhookSecrets,
} from '../support/fake-stripe/provider';

let stripe: FakeStripe;
let provider: StripeProvider;
beforeAll(async () => {
  stripe = await startFakeStripe();
  provider = providerFor(stripe);
});
afterEach(() => stripe.faults.clear());
afterAll(() => stripe.stop());

const paid = async (over: object = {}): Promise<string> => {
  const { reference = '' } = await provider.start(request({ amount: 1000, ...over }));
  stripe.pay(reference);
  return reference;
};
const bookOf = (reference: string) => stripe.books().find(({ id }) => id === reference);

describe('giving money back', () => {
  it('never gives more than was taken: that fails, and says why', async () => {
    const reference = await paid();
    const first = await provider.refund(reference, 600, `${reference}-1`);
    expect(first.status).toBe('refunded');
    expect(await provider.refund(reference, 600, `${reference}-2`)).toEqual({
      status: 'failed',
      reason: expect.stringContaining('greater than unrefunded amount'),
    });
    expect((await provider.refund(reference, 400, `${reference}-3`)).status).toBe('refunded');
    expect(await provider.refund(reference, 1, `${reference}-4`)).toMatchObject({ status: 'failed' });
    expect(bookOf(reference)).toMatchObject({ captured: 1000, refunded: 1000 });
  });

  it('does not take a lost answer for a no: once Stripe answers, there is one refund', async () => {
    const reference = await paid();
    const key = `${reference}-1`;
    stripe.afterWork(({ path }) => {
      if (path === '/v1/refunds') stripe.faults.next({ kind: 'error' }, 3);
    });
    stripe.faults.next({ kind: 'delay', milliseconds: 0 });
    stripe.faults.next({ kind: 'drop-answer' });
    await expect(provider.refund(reference, 600, key)).rejects.not.toMatchObject({ name: 'CommerceError' });
    stripe.afterWork(undefined);
    stripe.faults.clear();
    expect(await provider.refund(reference, 600, key)).toMatchObject({ status: 'refunded' });
    expect(bookOf(reference)).toMatchObject({ refunded: 600 });
  });

  it('knows its own refund again when Stripe has forgotten the key and refuses', async () => {
    const reference = await paid();
    const first = await provider.refund(reference, 600, `${reference}-1`);
    stripe.forget(`${reference}-1`);
    expect(await provider.refund(reference, 600, `${reference}-1`)).toEqual(first);
    expect(bookOf(reference)).toMatchObject({ refunded: 600 });
  });

  it('fails on an amount that Stripe cannot count', async () => {
    const reference = await paid({ amount: 18_600, currency: 'KWD' });
    expect(await provider.refund(reference, 5, 'odd')).toMatchObject({ status: 'failed' });
  });

  it.each(['succeeded', 'failed'] as const)('may take days and then have %s', async (fate) => {
    const reference = await paid();
    stripe.nextRefund('pending');
    const refund = await provider.refund(reference, 600, `${reference}-1`);
    expect(refund.status).toBe('pending');
    stripe.settleRefund(refund.reference ?? '', fate);
    const status = fate === 'failed' ? 'failed' : 'refunded';
    expect((await provider.returns(reference)).refunds).toMatchObject([{ status, amount: 600 }]);
    expect(bookOf(reference)).toMatchObject({ refunded: fate === 'failed' ? 0 : 600 });
  });
});

describe('the truth about what came back', () => {
  it('has our refunds and those of others, hundreds of them', async () => {
    const reference = await paid();
    const ours = await provider.refund(reference, 300, `${reference}-1`);
    for (let i = 0; i < 110; i += 1) stripe.refundOnDashboard(reference, 2);
    const { refunds } = await provider.returns(reference);
    expect(refunds).toHaveLength(111);
    expect(refunds.filter(({ key }) => key !== undefined)).toEqual([
      { reference: ours.reference, key: `${reference}-1`, amount: 300, status: 'refunded' },
    ]);
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(bookOf(reference)?.refunded);
  });

  it('has disputes, from the first question to their end', async () => {
    const reference = await paid();
    const asked = stripe.dispute(reference, { inquiry: true, reason: 'product_not_received' });
    const disputes = async () => (await provider.returns(reference)).disputes;
    const first = { reference: asked.id, amount: 1000, reason: 'product_not_received' };
    expect(await disputes()).toEqual([{ ...first, status: 'inquiry' }]);
    stripe.resolve(asked.id, 'warning_closed');
    const won = stripe.dispute(reference, { amount: 400 });
    const lost = stripe.dispute(reference);
    expect((await disputes()).map(({ amount, status }) => [amount, status])).toEqual([
      [600, 'open'],
      [400, 'open'],
      [1000, 'inquiry'],
    ]);
    stripe.resolve(won.id, 'won');
    stripe.resolve(lost.id, 'lost');
    expect((await disputes()).map(({ status }) => status)).toEqual(['lost', 'won', 'inquiry']);
    expect(await provider.check(reference)).toMatchObject({ status: 'captured', amount: 1000, returned: true });
    expect(bookOf(reference)).toMatchObject({ lost: 600 });
    expect(await provider.refund(reference, 1, `${reference}-1`)).toMatchObject({ status: 'failed' });
  });
});

const amounts = [1, 97, 12_345];

it(`every currency goes out and comes back as the same money, ${amounts.length} amounts each`, async () => {
  /** What Stripe does not take is refused before it is asked. */
  const unknown = new Set<string>();
  for (const currency of Object.keys(currencies)) {
    for (const units of amounts) {
      const amount = units * 10 ** exponentOf(currency);
      const started = await provider
        .start(request({ currency, amount }))
        .catch(({ code }: { code: string }) => void unknown.add(`${currency} ${code}`));
      if (!started) continue;
      const { reference = '' } = started;
      stripe.pay(reference);
      const event = stripe.events.findLast(({ type }) => type === 'payment_intent.succeeded');
      const { headers, body } = signedEvent([webhookSecrets[0] ?? ''], event ?? {});
      const news = await provider.readWebhook({ headers, body });
      expect(news).toMatchObject({ reference });
      expect(await provider.check(reference)).toMatchObject({ amount, identity: { currency } });
      await provider.refund(reference, amount, `${reference}-all`);
      expect(await provider.returns(reference)).toMatchObject({ refunds: [{ amount, status: 'refunded' }] });
    }
  }
  expect([...unknown].filter((said) => !said.endsWith(' payment.currency-unsupported'))).toEqual([]);
  expect(unknown.size).toBeLessThan(20);
});

/** Ours, at Stripe: without decimals, with two or three, and where the two count differently. */
it.each([
  ['EUR', 1000, 1000],
  ['JPY', 500, 500],
  ['KWD', 18_600, 18_600],
  ['MGA', 50_000, 500],
  ['UGX', 5, 500],
  ['ISK', 700, 70_000],
])('%s goes out and comes back as the same money', async (currency, amount, sent) => {
  const reference = await paid({ currency, amount });
  expect(stripe.intents().find(({ id }) => id === reference)).toMatchObject({ amount: sent });
  expect(await provider.check(reference)).toMatchObject({ amount, identity: { currency } });
  const part = amount / 5;
  await provider.refund(reference, part, `${reference}-1`);
  stripe.refundOnDashboard(reference, sent / 5);
  stripe.dispute(reference);
  const { refunds, disputes } = await provider.returns(reference);
  expect([...refunds, ...disputes].map((one) => one.amount)).toEqual([part, part, amount - 2 * part]);
  expect(bookOf(reference)).toMatchObject({ captured: sent, refunded: (sent / 5) * 2, lost: (sent / 5) * 3 });
});
