import fc from 'fast-check';
import type { Conditions } from './conditions';
import { type Method, methodsFor } from './methods-for';
import { parcelTo } from './parcel.fixture';
import type { Zone } from './zone';

const zones: Zone[] = [
  { id: 1, places: [{ country: 'DE' }] },
  { id: 2, places: [] },
];
const method = (over: Partial<Method> = {}): Method => ({
  id: 'a',
  zoneId: 1,
  name: { en: 'Parcel', de: 'Paket' },
  kind: 'flat',
  settings: { prices: { EUR: 490 } },
  conditions: {},
  arrives: null,
  taxCategory: 'standard',
  enabled: true,
  ...over,
});
const quote = { id: 'a', label: 'Parcel', price: 490, taxCategory: 'standard' };
const offered = (methods: readonly Method[], over = {}) => methodsFor(zones, methods, parcelTo(over));

it('offers the methods of the zone, as their kind prices them', () => {
  const other = method({ id: 'b', zoneId: 2 });
  expect(offered([method(), other])).toEqual([quote]);
  expect(offered([method(), other], { country: 'JP' })).toEqual([{ ...quote, id: 'b' }]);
});

it('a zone without a method that fits is not sent to, though another one would go there', () => {
  expect(offered([method({ zoneId: 2 })])).toEqual([]);
  expect(offered([method({ conditions: { maxWeight: 1 } }), method({ zoneId: 2 })])).toEqual([]);
});

it.each([
  ['is disabled', { enabled: false }],
  ['has a condition that does not hold', { conditions: { minWeight: 1001 } as Conditions }],
  ['has no price in the currency', { settings: { prices: { USD: 490 } } }],
  ['is of a kind nobody knows', { kind: 'by-drone' }],
])('leaves out what %s', (_why, over) => {
  expect(offered([method(over)])).toEqual([]);
});

it('says its name in the language of the cart, else in English, else in whatever there is', () => {
  const labels = (name: Method['name']) =>
    ['de', 'de-AT', 'fr'].map((locale) => offered([method({ name })], { locale })[0]?.label);
  expect(labels({ en: 'Parcel', de: 'Paket' })).toEqual(['Paket', 'Paket', 'Parcel']);
  expect(labels({ it: 'Pacco' })).toEqual(['Pacco', 'Pacco', 'Pacco']);
});

it('says when it arrives, and where it is fetched', () => {
  const place = { name: 'Shop', line1: 'Long Street 1', city: 'Berlin', country: 'DE', hours: null };
  const [fetched] = offered([method({ kind: 'pickup', settings: { place }, arrives: { min: 0, max: 1 } })]);
  expect(fetched).toEqual({ ...quote, price: 0, arrives: { min: 0, max: 1 }, pickup: place });
});

it('1,000 random tables never offer a price that is no amount, nor one method twice', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const bands = amount.map((price) => [0, 1000].map((from) => ({ currency: 'EUR', from, price })));
  const any = fc
    .record({
      kind: fc.constantFrom('flat', 'by-weight', 'by-total'),
      zoneId: fc.constantFrom(1, 2),
      price: amount,
      bands,
      freeFrom: fc.option(amount, { nil: undefined }),
      enabled: fc.boolean(),
    })
    .map(({ kind, zoneId, price, bands: steps, freeFrom, enabled }) => {
      const settings = { prices: { EUR: price }, bands: steps, ...(freeFrom && { freeFrom: { EUR: freeFrom } }) };
      return method({ kind, zoneId, enabled, settings });
    });
  const methods = fc.array(any, { maxLength: 8 }).map((all) => all.map((each, id) => ({ ...each, id: String(id) })));
  const parcel = fc.record({
    country: fc.constantFrom('DE', 'JP'),
    weight: fc.nat(100_000),
    value: fc.nat(1_000_000),
  });
  fc.assert(
    fc.property(methods, parcel, (all, over) => {
      const quotes = offered(all, over);
      const zone = over.country === 'DE' ? 1 : 2;
      return (
        quotes.every(({ price }) => Number.isSafeInteger(price) && price >= 0) &&
        new Set(quotes.map(({ id }) => id)).size === quotes.length &&
        quotes.length === all.filter(({ enabled, zoneId }) => enabled && zoneId === zone).length
      );
    }),
    { numRuns: 1000 },
  );
});
