import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';

onEachDatabase('a signed-in customer', (shop) => {
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
});
