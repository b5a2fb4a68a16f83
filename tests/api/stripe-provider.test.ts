import { createStripeProvider } from '../../src/plugins/commerce/server/src/payment/providers/stripe/stripe';
import { paymentProviderContract } from '../../src/plugins/commerce/server/src/payment/payment-provider.contract';
import { startFakeStripe, signedWebhook, surfaceIsKnown, type FakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { startShop, type Shop } from '../support/shop';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
  if (!surfaceIsKnown()) console.log('The API surface is not here: parameters are not checked against it.');
});
afterEach(() => stripe.faults.clear());
afterAll(() => stripe.stop());

const secrets = ['whsec_old', 'whsec_new'];
const provider = () =>
  createStripeProvider({
    secretKey: 'sk_test_fake',
    publishableKey: 'pk_test_fake',
    webhookSecrets: secrets,
    apiBase: stripe.url,
  });

const request = (over: object = {}) => ({
  key: `attempt-${Math.random()}`,
  amount: 9490,
  currency: 'EUR',
  orderNumber: '1001',
  email: 'ada@example.com',
  returnUrl: undefined,
  options: {},
  ...over,
});

paymentProviderContract('stripe', provider);

describe('the Stripe provider', () => {
  it('gives the customer a client secret, and takes the money once they paid', async () => {
    const started = await provider().start(request());
    expect(started).toMatchObject({
      status: 'needs-customer',
      step: { kind: 'client-secret', publishableKey: 'pk_test_fake' },
    });
    const reference = started.reference ?? '';
    stripe.pay(reference, 'succeed');
    expect(await provider().check(reference)).toEqual({ status: 'captured', reference, amount: 9490 });
    expect(await provider().cancel?.(reference, 'late')).toMatchObject({ status: 'captured' });
  });

  it('makes one intent of a start whose answer was lost, and was asked for again', async () => {
    const attempt = request();
    stripe.faults.next({ kind: 'drop-answer' });
    const first = await provider().start(attempt);
    expect(await provider().start(attempt)).toEqual(first);
    expect(stripe.intents().filter(({ metadata }) => metadata.attempt === attempt.key)).toHaveLength(1);
  });

  it('gives money back once per key, and never more than was taken', async () => {
    const { reference = '' } = await provider().start(request({ amount: 1000 }));
    stripe.pay(reference, 'succeed');
    const first = await provider().refund?.(reference, 600, 'refund-1');
    expect(first?.status).toBe('refunded');
    expect(await provider().refund?.(reference, 600, 'refund-1')).toEqual(first);
    await expect(provider().refund?.(reference, 600, 'refund-2')).rejects.toMatchObject({ name: 'CommerceError' });
    expect(stripe.books().find(({ id }) => id === reference)).toMatchObject({ captured: 1000, refunded: 600 });
  });

  it('asks nothing that Stripe does not know', () => {
    expect(stripe.asked.filter(({ refused }) => refused?.startsWith('parameter_'))).toEqual([]);
  });

  it('trusts either secret while one replaces the other, and nothing else', async () => {
    const event = (by: string[], over: object = {}) =>
      signedWebhook(by, 'payment_intent.succeeded', { id: 'pi_1', object: 'payment_intent' }, { ...over });
    for (const secret of secrets) {
      expect(await provider().readWebhook?.(event([secret]))).toMatchObject({ reference: 'pi_1' });
    }
    const now = Math.floor(Date.now() / 1000);
    const untrusted = [
      event(['whsec_other']),
      event(secrets, { at: now - 302 }),
      event(secrets, { at: now + 302 }),
      event(secrets, { livemode: true }),
      { ...event(secrets), headers: {} },
      { ...event(secrets), body: Buffer.from('{}') },
    ];
    for (const raw of untrusted) {
      await expect(provider().readWebhook?.(raw)).rejects.toMatchObject({ kind: 'invalid' });
    }
  });
});

describe('a checkout with Stripe', () => {
  let shop: Shop;
  beforeAll(async () => {
    const keys = {
      STRIPE_SECRET_KEY: 'sk_test_fake',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_fake',
      STRIPE_API_BASE: stripe.url,
    };
    shop = await startShop({ database: 'sqlite', env: keys });
  });
  afterAll(() => shop?.stop());
  const payment = { provider: 'stripe' };

  it('waits for the customer, and completes when they come back having paid', async () => {
    const { sku } = await shop.sells({ price: 1000, stock: 1 });
    const buyer = await guest(shop.api, { sku, quantity: 1 });
    const { order, payment: started } = (await buyer.checkout('captured', { payment })).body.data;
    expect(order.status).toBe('pending');
    expect(started).toMatchObject({ status: 'needs-customer', step: { kind: 'client-secret' } });
    const reference = started.step.secret.split('_secret_')[0];
    expect((await buyer.confirm()).body.data.order.status).toBe('pending');
    stripe.pay(reference, 'succeed');
    expect((await buyer.confirm()).body.data.order).toMatchObject({ number: order.number, status: 'completed' });
    expect(stripe.books().find(({ id }) => id === reference)).toMatchObject({ order: order.number, captured: 1490 });
  });

  it('survives a declined card: the order stays, the same step pays it', async () => {
    const { sku } = await shop.sells({ price: 1000, stock: 1 });
    const buyer = await guest(shop.api, { sku, quantity: 1 });
    const { payment: started } = (await buyer.checkout('captured', { payment })).body.data;
    const reference = started.step.secret.split('_secret_')[0];
    stripe.pay(reference, 'fail');
    const declined = (await buyer.confirm()).body.data;
    expect([declined.order.status, declined.payment.status]).toEqual(['pending', 'refused']);
    expect(declined.payment.step).toMatchObject({ kind: 'client-secret' });
    stripe.pay(reference, 'succeed');
    expect((await buyer.confirm()).body.data.order.status).toBe('completed');
  });

  it('is cancelled at Stripe before its stock is free', async () => {
    const { sku } = await shop.sells({ price: 1000, stock: 1 });
    const buyer = await guest(shop.api, { sku, quantity: 1 });
    const { payment: started } = (await buyer.checkout('captured', { payment })).body.data;
    expect((await buyer.cancel()).body.data.order).toMatchObject({ status: 'cancelled', cancelReason: 'customer' });
    const reference = started.step.secret.split('_secret_')[0];
    expect(stripe.intents().find(({ id }) => id === reference)?.status).toBe('canceled');
  });
});
