import { onEachDatabase } from '../support/each-database';

const key = (text: string) => ({ 'Idempotency-Key': text });

onEachDatabase('a request that arrives twice', (shop, kind) => {
  const carts = async () => Number((await shop().strapi.db.connection('commerce_carts').count('* as count'))[0]?.count);

  test('is answered byte for byte as the first time', async () => {
    const before = await carts();
    const first = await shop().api.post('/cart', { currency: 'EUR', locale: 'en' }, key('twice'));
    const again = await shop().api.post('/cart', { locale: 'en', currency: 'EUR' }, key('twice'));
    expect(first.status).toBe(201);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(await carts()).toBe(before + 1);
  });

  test('but with another body is refused', async () => {
    await shop().api.post('/cart', { currency: 'EUR' }, key('other-body'));
    const other = await shop().api.post('/cart', { locale: 'en' }, key('other-body'));
    expect(other).toMatchObject({ status: 422, body: { error: { details: { code: 'idempotency.key-reused' } } } });
  });

  test('without a key is two requests', async () => {
    const [first, second] = [await shop().api.post('/cart'), await shop().api.post('/cart')];
    expect(first.body.data.token).not.toBe(second.body.data.token);
  });

  test('fifty times at once has one effect', async () => {
    const before = await carts();
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop().api.post('/cart', {}, key('storm'))));
    const made = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status !== 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    for (const answer of waiting) {
      expect(answer).toMatchObject({ status: 409, body: { error: { details: { code: 'idempotency.in-progress' } } } });
    }
    expect(await carts()).toBe(before + 1);
    const late = await shop().api.post('/cart', {}, key('storm'));
    expect(late.text).toBe(made[0]?.text);
  });

  test('under a key that is too long is refused, and 255 characters are not', async () => {
    expect((await shop().api.post('/cart', {}, key('k'.repeat(255)))).status).toBe(201);
    expect(await shop().api.post('/cart', {}, key('k'.repeat(256)))).toMatchObject({
      status: 400,
      body: { error: { details: { code: 'idempotency.key-too-long' } } },
    });
  });

  test('after a failure may be tried again under its key', async () => {
    const sku = `LATER-${kind}`;
    const lines = [{ sku, quantity: 1 }];
    const early = await shop().api.post('/cart', { lines }, key('too-early'));
    expect(early.status).toBeGreaterThanOrEqual(400);
    const again = await shop().api.post('/cart', {}, key('too-early'));
    expect(again.status).toBe(201);
  });

  test('by someone else is someone else’s', async () => {
    const mine = await shop().api.post('/cart', {}, { ...key('mine'), 'Cart-Token': 'a'.repeat(43) });
    const theirs = await shop().api.post('/cart', {}, { ...key('mine'), 'Cart-Token': 'b'.repeat(43) });
    expect(theirs.body.data.token).not.toBe(mine.body.data.token);
  });
});
