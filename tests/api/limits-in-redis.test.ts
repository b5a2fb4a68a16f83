import type { Answer } from '../support/api-client';
import { fakeRedis } from '../support/fake-redis';
import { type Shop, startShop } from '../support/shop';

const most = 60;

const redis = fakeRedis();
let shop: Shop;
beforeAll(async () => {
  shop = await startShop({
    database: 'sqlite',
    env: { COMMERCE_RATE_LIMITS: 'on' },
    prepare: (strapi) => {
      strapi.server.app.proxy = true;
      const rateLimits = { enabled: true, store: 'redis', redis: () => redis.client, points: {} };
      strapi.config.set('plugin::commerce.rateLimits', rateLimits);
    },
  });
});
afterAll(() => shop?.stop());
afterEach(() => redis.mend());

const carts = async (count: number, address: string): Promise<number[]> => {
  const answers: Answer[] = [];
  for (let n = 0; n < count; n += 1) answers.push(await shop.api.post('/cart', {}, { 'x-forwarded-for': address }));
  return answers.map(({ status }) => status);
};
const times = (count: number, status: number) => Array.from({ length: count }, () => status);

test('the shop’s own Redis counts for all processes, and knows nobody’s address', async () => {
  expect(await carts(most + 2, '198.51.100.20')).toEqual([...times(most, 201), 429, 429]);
  const [key = ''] = redis.kept.keys();
  expect(redis.kept.get(key)?.points).toBe(most + 2);
  expect(key).not.toContain('198.51.100');
  // Another process has counted up to there.
  redis.kept.set(key, { points: most, endsAt: Date.now() + 1000 });
  expect(await carts(1, '198.51.100.20')).toEqual([429]);
});

test('while Redis is away the shop sells on, and each process counts by itself', async () => {
  redis.breakDown();
  expect(await carts(most + 1, '198.51.100.21')).toEqual([...times(most, 201), 429]);
  redis.mend();
  expect(await carts(1, '198.51.100.21')).toEqual([201]);
});
