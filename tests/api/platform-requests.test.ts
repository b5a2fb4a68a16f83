import { onEachDatabase } from '../support/each-database';

onEachDatabase('a request is taken as it is written or not at all', (shop) => {
  const refused = (code: string, details: object = {}) => ({
    status: 400,
    body: { data: null, error: { status: 400, details: { code, ...details } } },
  });

  test('an unknown key in the body is refused, not dropped', async () => {
    const answer = await shop().api.post('/cart', { currency: 'EUR', total: 1 });
    expect(answer).toMatchObject(refused('request.unknown-key', { where: 'body', keys: ['total'] }));
  });

  test('deep inside it too', async () => {
    const answer = await shop().api.post('/cart', { lines: [{ sku: 'A', quantity: 1, unitPrice: 1 }] });
    expect(answer).toMatchObject(refused('request.unknown-key', { keys: ['unitPrice'] }));
  });

  test('an unknown key in the query is refused', async () => {
    const answer = await shop().api.get('/ready?populate=*');
    expect(answer).toMatchObject(refused('request.unknown-key', { where: 'query', keys: ['populate'] }));
  });

  test('a wrong value names its place', async () => {
    const answer = await shop().api.post('/cart', { lines: [{ sku: 'A', quantity: 1.5 }] });
    expect(answer).toMatchObject(refused('request.invalid', { errors: [{ path: ['lines', '0', 'quantity'] }] }));
  });

  test('broken JSON is a refusal, not a failure', async () => {
    expect((await shop().api.post('/cart', '{"currency":')).status).toBe(400);
  });
});
