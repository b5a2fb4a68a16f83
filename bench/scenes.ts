import type { Work } from './load';

export const products = 1000;

export const slugOf = (index: number): string => `thing-${index % products}`;
export const skuOf = (index: number): string => `THING-${index % products}-${index % 2 ? 'M' : 'S'}`;

const base = '/api/commerce';
const address = { name: 'Ada Buyer', line1: 'Long Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** Fifty pages of the list, over and over. */
export const list: Work = [
  (turn) => ({ method: 'GET', path: `${base}/catalog/products?page=${1 + (turn % 50)}&pageSize=20` }),
];

export const page: Work = [(turn) => ({ method: 'GET', path: `${base}/catalog/products/${slugOf(turn * 7)}` })];

const createCart = (turn: number) => ({
  method: 'POST' as const,
  path: `${base}/cart`,
  body: { lines: [{ sku: skuOf(turn), quantity: 1 }] },
});

/** Into carts that hold a few lines each. */
export const addLine = (tokens: readonly string[]): Work => [
  (turn) => ({
    method: 'POST',
    path: `${base}/cart/lines`,
    headers: { 'cart-token': tokens[turn % tokens.length] ?? '' },
    body: { sku: skuOf((turn * 13) % 6), quantity: 1 },
  }),
];

/** A guest's whole way: a cart with one line, and the checkout that completes it. */
export const checkout: Work = [
  createCart,
  (_turn, last) => {
    const { token, totals } = JSON.parse(last).data;
    return {
      method: 'POST',
      path: `${base}/checkout`,
      headers: { 'cart-token': token },
      body: {
        email: 'ada@example.com',
        shippingAddress: address,
        payment: { provider: 'test', options: { outcome: 'captured' } },
        expectedTotal: totals.total,
      },
    };
  },
];

export const openCarts = async (url: string, count: number): Promise<string[]> => {
  const tokens: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const { path, method, body } = createCart(turn);
    const answer = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    tokens.push(((await answer.json()) as { data: { token: string } }).data.token);
  }
  return tokens;
};
