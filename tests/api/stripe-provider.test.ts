import { paymentProviderContract } from '../../src/plugins/commerce/server/src/payment/payment-provider.contract';
import { startFakeStripe, type FakeStripe } from '../support/fake-stripe';
import { paymentRequest as request, providerFor, type StripeProvider } from '../support/fake-stripe/provider';

let stripe: FakeStripe;
let provider: StripeProvider;
beforeAll(async () => {
  stripe = await startFakeStripe();
  provider = providerFor(stripe);
});
afterEach(() => stripe.faults.clear());
afterAll(() => stripe.stop());

paymentProviderContract(
  'stripe',
  () => provider,
  (reference) => stripe.pay(reference),
);

const started = async (over: object = {}): Promise<string> => (await provider.start(request(over))).reference ?? 'none';
const intentsOf = (key: string) => stripe.intents().filter(({ metadata }) => metadata.attempt === key);

describe('taking money', () => {
  it('gives the customer a client secret, and takes the money once they paid', async () => {
    const start = await provider.start(request());
    expect(start).toMatchObject({
      status: 'needs-customer',
      step: { kind: 'client-secret', publishableKey: 'pk_test_fake' },
    });
    const reference = start.reference ?? '';
    stripe.pay(reference, 'succeed');
    const { identity } = start;
    expect(await provider.check(reference)).toEqual({ status: 'captured', reference, identity, amount: 9490 });
    expect(await provider.cancel(reference, 'late')).toMatchObject({ status: 'captured' });
  });

  it('makes one intent of a start whose answer was lost, and was asked for again', async () => {
    const attempt = request();
    stripe.faults.next({ kind: 'drop-answer' });
    const first = await provider.start(attempt);
    expect(await provider.start(attempt)).toEqual(first);
    expect(intentsOf(attempt.key)).toHaveLength(1);
  });

  it('holds money and takes a part of it: what is let go of is no refund', async () => {
    const later = providerFor(stripe, { capture: 'later' });
    const { reference = '' } = await later.start(request({ amount: 1000 }));
    stripe.pay(reference);
    expect(await later.check(reference)).toMatchObject({ status: 'authorized', amount: 1000 });
    const captured = await later.capture(reference, 600, 'take');
    expect(captured).toMatchObject({ status: 'captured', amount: 600 });
    expect(captured).not.toHaveProperty('returned');
    expect(await later.capture(reference, 600, 'take-again')).toEqual(captured);
    expect(await later.returns(reference)).toEqual({ refunds: [], disputes: [] });
    const refund = await later.refund(reference, 600, `all-${reference}`);
    expect((await later.returns(reference)).refunds).toEqual([
      { reference: refund.reference, key: `all-${reference}`, amount: 600, status: 'refunded' },
    ]);
  });

  it.each([
    ['amount_received', { amount_received: 9489 }, { amount: 9489 }],
    ['currency', { currency: 'usd' }, { identity: { currency: 'USD' } }],
    ['order', { metadata: { order: '1002', attempt: 'a' } }, { identity: { orderNumber: '1002' } }],
    ['attempt', { metadata: { order: '1001', attempt: 'a' } }, { identity: { attempt: 'a' } }],
    ['livemode', { livemode: true }, { identity: { live: true } }],
    ['account', { on_behalf_of: 'acct_other' }, { identity: { account: 'acct_other' } }],
  ])('says so when Stripe has another %s than was asked for', async (_, tampered, said) => {
    const reference = await started();
    stripe.pay(reference);
    stripe.tamper(reference, tampered);
    expect(await provider.check(reference)).toMatchObject({ status: 'captured', ...said });
  });

  it.each([
    ['sk_live_1', true],
    ['rk_live_1', true],
    ['sk_test_1', false],
    ['rk_test_1', false],
  ])('knows by its key %s whether its money is real: %s', (secretKey, live) => {
    expect(providerFor(stripe, { secretKey }).live).toBe(live);
  });
});

describe('a payment whose key may be forgotten', () => {
  it('is found by its attempt, behind hundreds of younger ones, with its truth of now', async () => {
    const [attempt, since] = [request(), Date.now()];
    const { reference = '' } = await provider.start(attempt);
    await Promise.all(Array.from({ length: 120 }, () => provider.start(request())));
    stripe.pay(reference);
    expect(await provider.find(attempt.key, since)).toMatchObject({ status: 'captured', reference });
    expect(await provider.find(attempt.key.slice(0, -1), since)).toBeUndefined();
    expect(await provider.find(attempt.key, since + 3_600_000)).toBeUndefined();
  });
});

describe('a signed-in customer', () => {
  it('keeps cards: the payment is theirs, and their saved cards open on its page', async () => {
    const customer = await provider.openCustomer({ key: 'ada', email: 'ada@example.com' });
    const attempt = request({ customer });
    const start = await provider.start(attempt);
    expect(start).toMatchObject({ step: { kind: 'client-secret', customerSecret: expect.stringMatching(/^cuss_/) } });
    expect(await provider.start(attempt)).toEqual(start);
    expect(intentsOf(attempt.key)).toMatchObject([{ customer }]);
  });

  it('pays without saved cards where Stripe does not open them', async () => {
    const customer = await provider.openCustomer({ key: 'bob', email: '' });
    // Sent second.
    stripe.faults.next({ kind: 'delay', milliseconds: 0 });
    stripe.faults.next({ kind: 'error' });
    const start = await provider.start(request({ customer }));
    expect(start).toMatchObject({ status: 'needs-customer', step: { kind: 'client-secret' } });
    expect(start).not.toHaveProperty('step.customerSecret');
  });

  it('gets no cards of a guest', async () => {
    expect(await provider.start(request())).not.toHaveProperty('step.customerSecret');
  });
});
