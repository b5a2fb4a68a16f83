import { onEachDatabase } from '../support/each-database';
import { type FakeStripe, startFakeStripe } from '../support/fake-stripe';
import { address } from '../support/guest';
import { stripeEnvironment } from '../support/stripe-shop';

let stripe: FakeStripe;
beforeAll(async () => {
  stripe = await startFakeStripe();
});
afterAll(() => stripe.stop());

const made = (path: string): number =>
  stripe.asked.filter((one) => one.method === 'POST' && one.path === path && !one.refused).length;

onEachDatabase(
  'a signed-in customer at Stripe',
  (shop, kind) => {
    const signUp = async () => {
      const name = `ada-${kind}-${Math.random().toString(36).slice(2, 8)}`;
      const person = { username: name, email: `${name}@example.com`, password: 'correct horse' };
      const answer = await shop().client('/api').post('/auth/local/register', person);
      expect(answer.status).toBe(200);
      return { authorization: `Bearer ${answer.body.jwt}` };
    };
    /** From one of the customer's devices: each has a cart of its own. */
    const checkOut = async (ada: { readonly authorization: string }, sku: string) => {
      const opened = await shop().api.post('/cart', { lines: [{ sku, quantity: 1 }] }, ada);
      const { token, totals } = opened.body.data;
      const body = { payment: { provider: 'stripe' }, shippingAddress: address, expectedTotal: totals.total };
      return shop().api.post('/checkout', body, { ...ada, 'cart-token': token });
    };
    const customersOf = (answers: readonly { readonly body: { data: { payment: { step: { secret: string } } } } }[]) =>
      answers.map(({ body }) => {
        const { secret } = body.data.payment.step;
        return stripe.intents().find(({ id }) => secret.startsWith(`${id}_secret`))?.customer;
      });

    it('is one there, though eight first checkouts begin at once; the ninth finds them again', async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 20 });
      const ada = await signUp();
      const before = stripe.asked.length;
      const answers = await Promise.all(Array.from({ length: 8 }, () => checkOut(ada, sku)));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
      const keys = stripe.asked.slice(before).filter(({ path }) => path === '/v1/customers');
      expect(new Set(keys.map(({ key }) => key)).size).toBe(1);

      const opened = made('/v1/customers');
      answers.push(await checkOut(ada, sku));
      expect(made('/v1/customers')).toBe(opened);
      const [customer, ...others] = new Set(customersOf(answers));
      expect([customer, others]).toEqual([expect.stringMatching(/^cus_/), []]);
      for (const { body } of answers) {
        expect(body.data.payment.step.customerSecret).toMatch(/^cuss_secret_/);
      }
      const accounts = await shop().strapi.db.connection('commerce_payment_accounts').where({ reference: customer });
      expect(accounts).toHaveLength(1);
    });

    it('is nobody else: another customer has another account, and a guest has none', async () => {
      const { sku } = await shop().sells({ price: 1000, stock: 20 });
      const [ada, bob] = customersOf([await checkOut(await signUp(), sku), await checkOut(await signUp(), sku)]);
      expect(ada).not.toBe(bob);
      const opened = await shop().api.post('/cart', { lines: [{ sku, quantity: 1 }] });
      const { token, totals } = opened.body.data;
      const guest = { email: 'guest@example.com', shippingAddress: address, expectedTotal: totals.total };
      const bought = await shop().api.post(
        '/checkout',
        { ...guest, payment: { provider: 'stripe' } },
        { 'cart-token': token },
      );
      expect(bought.body.data.payment.step.customerSecret).toBeUndefined();
      expect(customersOf([bought])).toEqual([null]);
    });
  },
  () => stripeEnvironment(stripe),
);
