import { allowOurHeaders } from './cors';
import type { Strapi } from './strapi';

const after = (middlewares: unknown[]) => {
  const kept = { middlewares };
  const config = { get: () => kept.middlewares, set: (_name: string, value: unknown[]) => (kept.middlewares = value) };
  allowOurHeaders({ config } as unknown as Strapi);
  return kept.middlewares;
};
const ours = ['Cart-Token', 'Order-Token', 'Idempotency-Key'];

it('adds what a storefront sends to what Strapi, or the shop, lets browsers send', () => {
  const expose = ['ETag', 'Retry-After'];
  expect(after(['strapi::errors', 'strapi::cors'])).toEqual([
    'strapi::errors',
    {
      name: 'strapi::cors',
      config: { headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', ...ours], expose },
    },
  ]);
  const origin = ['https://shop.example'];
  expect(
    after([{ name: 'strapi::cors', config: { origin, headers: 'X-Mine, cart-token', expose: ['X-Mine'] } }]),
  ).toEqual([
    {
      name: 'strapi::cors',
      config: {
        origin,
        headers: ['X-Mine', 'cart-token', 'Order-Token', 'Idempotency-Key'],
        expose: ['X-Mine', ...expose],
      },
    },
  ]);
});

it('leaves a shop without CORS without it', () => {
  expect(after(['strapi::body', { resolve: './mine' }])).toEqual(['strapi::body', { resolve: './mine' }]);
});
