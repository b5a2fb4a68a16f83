import { startFakeStripe, type FakeStripe } from '../support/fake-stripe';
import { guest } from '../support/guest';
import { startShop, type Shop } from '../support/shop';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

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
