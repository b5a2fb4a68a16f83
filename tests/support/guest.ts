import type { Answer, ApiClient } from './api-client';

export const address = {
  name: 'Ada Buyer',
  line1: 'Long Street 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
} as const;

export type Outcome = 'captured' | 'refused' | 'needs-customer' | 'pending';

/** A guest with a cart of their own. What they see as the total is what they are willing to pay. */
export interface Guest {
  readonly headers: Readonly<Record<string, string>>;
  cart(): Promise<Answer>;
  add(sku: string, quantity?: number): Promise<Answer>;
  total(): Promise<number>;
  /** One call from one page: details, payment and the total they saw (or say they saw). */
  checkout(outcome?: Outcome, over?: Readonly<Record<string, unknown>>): Promise<Answer>;
  confirm(): Promise<Answer>;
  cancel(): Promise<Answer>;
}

export interface Wanted {
  readonly sku: string;
  readonly quantity: number;
}

/** `await guest(api, { sku: 'A', quantity: 2 })`: a guest with a full cart. */
export const guest = async (api: ApiClient, ...lines: readonly Wanted[]): Promise<Guest> => {
  const opened = await api.post('/cart', { lines });
  if (opened.status !== 201) throw new Error(`No cart: ${opened.status} ${opened.text}`);
  return guestWith(api, opened.body.data.token as string, opened.body.data.totals.total as number);
};

/** The guest who holds this token; another tab of the same browser, say. */
export const guestWith = (api: ApiClient, token: string, seen: number): Guest => {
  const headers = { 'cart-token': token };
  const cart = () => api.get('/cart', headers);
  let shown = seen;
  return {
    headers,
    cart,
    add: async (sku, quantity = 1) => {
      const answer = await api.post('/cart/lines', { sku, quantity }, headers);
      if (answer.status === 201) shown = answer.body.data.totals.total as number;
      return answer;
    },
    total: async () => (await cart()).body.data.totals.total as number,
    checkout: (outcome = 'captured', over = {}) =>
      api.post(
        '/checkout',
        {
          email: 'ada@example.com',
          shippingAddress: address,
          payment: { provider: 'test', options: { outcome } },
          expectedTotal: shown,
          ...over,
        },
        headers,
      ),
    confirm: () => api.post('/checkout/confirm', {}, headers),
    cancel: () => api.post('/checkout/cancel', {}, headers),
  };
};
