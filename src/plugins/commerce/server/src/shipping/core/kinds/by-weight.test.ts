import { parcelTo } from '../parcel.fixture';
import { byWeight } from './by-weight';

const bands = [0, 2000, 10_000].map((from, index) => ({ currency: 'EUR', from, price: [490, 690, 1690][index] }));
const settings = byWeight.settings.parse({ bands, freeFrom: { EUR: 10_000 } });

it.each([
  [{ weight: 0 }, 490],
  [{ weight: 1999 }, 490],
  [{ weight: 2000 }, 690],
  [{ weight: 31_500 }, 1690],
  [{ weight: 31_500, value: 10_000 }, 0],
  [{ currency: 'USD', value: 10_000 }, undefined],
])('%j costs %p', (over, price) => {
  expect(byWeight.price(settings, parcelTo(over))).toBe(price);
});
