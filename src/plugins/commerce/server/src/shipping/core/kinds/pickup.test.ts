import { parcelTo } from '../parcel.fixture';
import { pickup } from './pickup';

const place = { name: 'Shop', line1: 'Long Street 1', city: 'Berlin', country: 'de', hours: 'Mo–Fr 10–18' };
const read = (given: object) => pickup.settings.parse({ place, ...given });

it('costs nothing, in any currency, unless prices are given', () => {
  expect(pickup.price(read({}), parcelTo({ currency: 'SEK' }))).toBe(0);
  expect(pickup.price(read({ prices: {} }), parcelTo())).toBe(0);
  expect(pickup.price(read({ prices: { EUR: 100 } }), parcelTo())).toBe(100);
  expect(pickup.price(read({ prices: { EUR: 100 } }), parcelTo({ currency: 'SEK' }))).toBeUndefined();
});

it('says where and when', () => {
  expect(pickup.pickup(read({}))).toEqual({ ...place, country: 'DE', line2: null, state: null, postalCode: null });
});

it('needs a place', () => {
  expect(pickup.settings.safeParse({}).success).toBe(false);
  expect(pickup.settings.safeParse({ place: { ...place, city: ' ' } }).success).toBe(false);
});
