import type { OrderData } from './order-data';

const address = { lines: ['Ada Lovelace', 'Long Street 1', '10115 Berlin'], country: 'DE' };

/** An order with all that an order may have: what previews show, and what changed words are tried on. */
export const sample: OrderData = {
  name: 'Ada Lovelace',
  currency: 'EUR',
  order: {
    number: '1001',
    createdAt: '2026-03-14T09:30:00.000Z',
    url: 'https://shop.example/orders/1001#token=example',
    note: 'Please ring twice.',
    lines: [
      { title: 'Ocean Blue Shirt', variant: 'M', image: null, quantity: 2, unitPrice: 5000, subtotal: 10_000 },
      { title: 'Field Recordings (album)', variant: null, image: null, quantity: 1, unitPrice: 900, subtotal: 900 },
    ],
    totals: {
      ...{ subtotal: 10_900, discount: 1000, shipping: 490, tax: 1659, shippingTax: 78, total: 10_390 },
      pricesIncludeTax: true,
      taxes: [{ name: 'VAT 19%', rate: 190_000, amount: 1659 }],
    },
    discounts: [{ title: 'Welcome', code: 'WELCOME10', amount: 1000 }],
    giftCards: 2000,
    charged: 8390,
    email: 'ada@example.com',
    shippingAddress: address,
    billingAddress: address,
    shippingLabel: 'Parcel',
    pickup: { lines: ['The shop', 'Short Street 2', '10117 Berlin'], country: 'DE', hours: 'Mon–Fri 10–18' },
    downloads: [
      {
        title: 'Field Recordings.zip',
        url: 'https://shop.example/api/commerce/downloads/example',
        attemptsLeft: 3,
        expiresAt: '2026-04-14T09:30:00.000Z',
      },
    ],
    reverseCharge: true,
  },
};
