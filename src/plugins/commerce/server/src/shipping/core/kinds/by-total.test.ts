import { parcelTo } from '../parcel.fixture';
import { byTotal } from './by-total';

const bands = [0, 2000, 5000].map((from, index) => ({ currency: 'EUR', from, price: [590, 390, 0][index] }));
const settings = byTotal.settings.parse({ bands });

it.each([
  [{ value: 0 }, 590],
  [{ value: 1999 }, 590],
  [{ value: 2000 }, 390],
  [{ value: 5000 }, 0],
  [{ value: 5000, currency: 'USD' }, undefined],
])('%j costs %p', (over, price) => {
  expect(byTotal.price(settings, parcelTo(over))).toBe(price);
});
