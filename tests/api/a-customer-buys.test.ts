import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { fewest, statementsOf } from '../support/statements';

onEachDatabase(
  'a signed-in customer',
  (shop) => {
    const signUp = async (name: string) => {
      const answer = await shop()
        .client('/api')
        .post('/auth/local/register', { username: name, email: `${name}@example.com`, password: 'correct horse' });
      expect(answer.status).toBe(200);
      return { authorization: `Bearer ${answer.body.jwt}` };
    };

    it('finds the cart and the order without any token, and nobody else does', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 1000, digital: true });
      const [ada, bob] = [await signUp('ada'), await signUp('bob')];
      const made = await api.post('/cart', { lines: [{ sku, quantity: 1 }] }, ada);
      expect(made.body.data.email).toBe('ada@example.com');
      expect((await api.get('/cart', ada)).body.data.lines).toHaveLength(1);
      expect((await api.get('/cart', bob)).status).toBe(404);

      const payment = { provider: 'test', options: { outcome: 'captured' } };
      // An older cart, left behind on another device, must not go into the checkout too.
      const left = made.body.data.token as string;
      await api.post('/cart', { lines: [{ sku, quantity: 1 }] }, ada);
      const bought = await api.post('/checkout', { payment, expectedTotal: 1000 }, ada);
      expect(bought.status).toBe(201);
      const { number } = bought.body.data.order;
      expect((await api.post('/checkout', { payment, expectedTotal: 1000 }, ada)).body.data.order.number).toBe(number);
      expect((await api.get('/cart', { 'cart-token': left })).body.data.status).toBe('open');
      expect((await api.get(`/orders/${number}`, ada)).body.data).toMatchObject({ number, status: 'completed' });
      expect((await api.get(`/orders/${number}`, bob)).status).toBe(404);
      expect((await api.get(`/orders/${number}`)).status).toBe(404);
    });

    it('with an expired login is told so, and the guest token alone still works', async () => {
      const { api, sells } = shop();
      const { sku } = await sells();
      const buyer = await guest(api, { sku, quantity: 1 });
      expect((await api.get('/cart', { ...buyer.headers, authorization: 'Bearer nonsense' })).status).toBe(401);
      expect((await buyer.cart()).status).toBe(200);
    });

    it('costs a checkout 26 statements; two more write a new guest’s profile, or a customer’s address and find their cards', async () => {
      const { api, sells } = shop();
      const { sku } = await sells({ price: 1000 });
      const payment = { provider: 'test', options: { outcome: 'captured' } };
      const costOf = async (emailOf: (time: number) => string, signedIn?: Readonly<Record<string, string>>) => {
        let time = 0;
        const look = async () => {
          const { headers } = await guest(api, { sku, quantity: 1 });
          if (signedIn) await api.get('/cart', { ...headers, ...signedIn });
          const body = { email: emailOf((time += 1)), shippingAddress: address, payment, expectedTotal: 1490 };
          return statementsOf(shop(), async () => {
            expect((await api.post('/checkout', body, signedIn ?? headers)).status).toBe(201);
          });
        };
        return (await fewest(look, 0, 6)).length;
      };
      expect({
        'known guest': await costOf(() => 'bob-guest@example.com'),
        'new guest': await costOf((time) => `stranger-${time}@example.com`),
        customer: await costOf(() => 'eve@example.com', await signUp('eve')),
      }).toEqual({ 'known guest': 26, 'new guest': 28, customer: 28 });
    });
  },
  { COMMERCE_RUN_JOBS: 'false' },
);
