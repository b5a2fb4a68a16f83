import type { Cart, CartLine } from '../schemas/cart';
import { mergedDetails, mergedLines } from './merged';

const line = (id: number, sku: string, quantity: number, note: string | null = null): CartLine => ({
  ...{ id, publicId: String(id), cartId: 1, sku, quantity, note, seenPrices: {}, changedAt: null },
});
const limits = { lines: 3, quantity: 10 };

test('the same goods add up, others come along', () => {
  const merged = mergedLines([line(1, 'A', 2), line(2, 'B', 1)], [line(3, 'A', 3, 'wrapped'), line(4, 'C', 1)], limits);
  expect(merged).toEqual({ moved: [4], grown: [{ id: 1, quantity: 5, note: 'wrapped' }] });
});

test('never past what one cart can hold', () => {
  const own = [line(1, 'A', 8), line(2, 'B', 1)];
  const merged = mergedLines(own, [line(3, 'A', 8), line(4, 'C', 1), line(5, 'D', 1)], limits);
  expect(merged).toEqual({ moved: [4], grown: [{ id: 1, quantity: 10, note: null }] });
});

test('a line that was over a limit before stays as it is', () => {
  expect(mergedLines([line(1, 'A', 12)], [line(2, 'A', 1)], limits).grown).toEqual([
    { id: 1, quantity: 12, note: null },
  ]);
});

const nothing = { currency: 'EUR', locale: 'en' } as Cart;
const cart = (values: Partial<Cart>): Cart => ({
  ...nothing,
  ...{ phone: null, shippingAddress: null, billingAddress: null, shippingOption: null, vatId: null, vatIdValid: null },
  ...{ note: null, newsletter: null, discountCodes: null, giftCards: null },
  ...values,
});

test('codes and gift cards of both are kept, the customer’s first', () => {
  const merged = mergedDetails(
    cart({ discountCodes: ['A', 'B'], giftCards: null }),
    cart({ discountCodes: ['B', 'C'], giftCards: ['x'] }),
    false,
  );
  expect(merged).toMatchObject({ discountCodes: ['A', 'B', 'C'], giftCards: ['x'] });
});

test('what the customer said counts before what the guest said', () => {
  const merged = mergedDetails(cart({ note: 'mine' }), cart({ note: 'theirs', phone: '1', currency: 'USD' }), false);
  expect(merged).toMatchObject({ note: 'mine', phone: '1' });
  expect(merged.currency).toBeUndefined();
  expect(mergedDetails(cart({}), cart({ currency: 'USD' }), true).currency).toBe('USD');
});
