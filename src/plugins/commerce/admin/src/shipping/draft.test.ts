import type { MethodView } from '../../../server/src/shipping/contract';
import { bodyOf, currenciesOf, draftOf, emptyMethod, type MethodDraft, withoutCurrency } from './draft';
import { methodProblems } from './method-problems';
import { priceText } from './price-text';

const usual = {
  ...{ id: 'm', name: { en: 'Parcel', de: 'Paket' }, arrives: { min: 1, max: 3 }, taxCategory: 'reduced' },
  ...{ conditions: { maxWeight: 5000, minValue: { EUR: 100 }, groups: ['trade'] }, position: 2, enabled: false },
};
const bands = [
  { currency: 'EUR', from: 0, price: 490 },
  { currency: 'EUR', from: 2000, price: 0 },
];
const place = {
  ...{ name: 'Shop', line1: 'Long Street 1', line2: null, city: 'Berlin', state: null, postalCode: '10115' },
  ...{ country: 'DE', hours: 'Mo–Fr' },
};
const methods: readonly MethodView[] = [
  { ...usual, kind: 'flat', settings: { prices: { EUR: 490 }, freeFrom: { EUR: 5000 } } },
  { ...usual, kind: 'by-weight', settings: { bands, freeFrom: { EUR: 5000 } } },
  { ...usual, kind: 'by-total', settings: { bands } },
  { ...usual, kind: 'pickup', settings: { place } },
  { ...usual, arrives: null, conditions: {}, kind: 'pickup', settings: { place, prices: { EUR: 100 } } },
];
const named = (over: Partial<MethodDraft>): MethodDraft => ({ ...emptyMethod, name: { en: 'Parcel' }, ...over });
const wrong = (over: Partial<MethodDraft>) => Object.fromEntries(methodProblems(named(over), 'en'));

test.each(methods.map((method) => [method.kind, method] as const))(
  'a %s method survives being edited',
  (_kind, method) => {
    const { id: _id, ...body } = method;
    expect(bodyOf(draftOf(method), 'z')).toEqual({ ...body, zone: 'z' });
    expect(methodProblems(draftOf(method), 'en').size).toBe(0);
  },
);

test('what other kinds were told is not saved', () => {
  const draft = { ...draftOf(methods[0] as MethodView), kind: 'by-total' as const, bands };
  expect(bodyOf(draft, 'z').settings).toEqual({ bands });
});

test('one day is both, and blank names are none', () => {
  expect(bodyOf(named({ maxDays: 3 }), 'z').arrives).toEqual({ min: 3, max: 3 });
  expect(bodyOf(named({ name: { en: 'Parcel', de: ' ' } }), 'z').name).toEqual({ en: 'Parcel' });
});

test('a currency goes from everywhere', () => {
  const draft = draftOf(methods[1] as MethodView);
  expect(currenciesOf(draft)).toEqual(['EUR']);
  expect(currenciesOf(withoutCurrency(draft, 'EUR'))).toEqual([]);
});

test.each<[string, Partial<MethodDraft>, Record<string, string>]>([
  ['nothing at all', { name: {} }, { name: 'shipping.problem.needed', prices: 'problem.price-missing' }],
  ['no amount', { prices: { EUR: 'x' } }, { 'prices.EUR': 'problem.amount-unreadable' }],
  ['no bands', { kind: 'by-weight' }, { prices: 'problem.price-missing' }],
  [
    'bands that fall',
    { kind: 'by-weight', bands: [...bands, { currency: 'EUR', from: 1000, price: undefined }] },
    { 'bands.2.from': 'shipping.problem.order', 'bands.2.price': 'problem.price-missing' },
  ],
  [
    'a total that is none',
    { kind: 'by-total', bands: [...bands, { currency: 'EUR', from: '50,x', price: 1 }] },
    { 'bands.2.from': 'problem.amount-unreadable' },
  ],
  [
    'nowhere to fetch it',
    { kind: 'pickup', place: { ...emptyMethod.place, name: 'Shop', country: 'DE' } },
    { 'place.line1': 'shipping.problem.needed', 'place.city': 'shipping.problem.needed' },
  ],
  ['days that fall', { prices: { EUR: 1 }, minDays: 3, maxDays: 2 }, { maxDays: 'shipping.problem.order' }],
  ['days that are none', { prices: { EUR: 1 }, minDays: 'soon' }, { minDays: 'problem.count-unreadable' }],
])('%s is told', (_what, over, problems) => expect(wrong(over)).toEqual(problems));

test('a price in a line', () => {
  const texts = methods.map((method) => priceText(method, 'en', (key) => key));
  expect(texts).toEqual(['€4.90', '€0.00 – €4.90', '€0.00 – €4.90', 'shipping.free', '€1.00']);
});
