import { parcelTo } from '../parcel.fixture';
import { flat } from './flat';

const settings = flat.settings.parse({ prices: { EUR: 490, JPY: 800 }, freeFrom: { EUR: 5000 } });

it.each([
  [{ value: 4999 }, 490],
  [{ value: 5000 }, 0],
  [{ value: 999_999, currency: 'JPY' }, 800],
  [{ currency: 'USD' }, undefined],
])('%j costs %p', (over, price) => {
  expect(flat.price(settings, parcelTo(over))).toBe(price);
});

it.each([{}, { prices: {} }, { prices: { EUR: -1 } }, { prices: { EUR: 4.9 } }, { prices: { EURO: 1 } }])(
  'refuses %j',
  (given) => expect(flat.settings.safeParse(given).success).toBe(false),
);
