import type { Benefit, ProductFacts, Purchase, PurchaseLine } from '../../pricing';
import { pricePurchase } from '../../pricing';
import { benefits } from './benefits';
import { conditions } from './conditions';

const line = (sku: string, unitPrice: number, quantity = 1, product: Partial<ProductFacts> = {}): PurchaseLine => ({
  ...{ key: sku, sku, unitPrice, quantity, taxCategory: 'standard', requiresShipping: true },
  product: { type: 'plugin::commerce.product', documentId: `doc-${sku}`, categories: [], tags: [], ...product },
});
const purchase = (lines: readonly PurchaseLine[], over: Partial<Purchase> = {}): Purchase => ({
  ...{ currency: 'EUR', pricesIncludeTax: true, lines },
  ...over,
});

const noon = Date.UTC(2026, 6, 15, 12); // a Wednesday
const holds = (id: string, settings: object, given: Purchase, now = noon): boolean => {
  const rule = conditions.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no condition ${id}.`);
  return rule.with(settings)(given, now);
};

describe('conditions', () => {
  const shirts = [
    line('S', 1000, 2, { categories: ['men', 'shirts'], tags: ['new'] }),
    line('M', 500, 1, { type: 'api::event.event' }),
  ];
  const cart = purchase(shirts, { country: 'AT', customer: { groups: ['vip'], orders: 0 } });

  it.each<[string, object, boolean]>([
    ['minimum-subtotal', { amounts: { EUR: 2500 } }, true],
    ['minimum-subtotal', { amounts: { EUR: 2501 } }, false],
    ['minimum-subtotal', { amounts: { USD: 1 } }, false],
    ['minimum-subtotal', { amounts: { EUR: 2000 }, categories: ['men'] }, true],
    ['minimum-subtotal', { amounts: { EUR: 2001 }, categories: ['men'] }, false],
    ['minimum-quantity', { units: 3 }, true],
    ['minimum-quantity', { units: 4 }, false],
    ['minimum-quantity', { units: 3, tags: ['new'] }, false],
    ['minimum-quantity', { units: 2, tags: ['new'], skus: ['S'] }, true],
    ['contains-products', { products: ['doc-M', 'doc-X'] }, true],
    ['contains-products', { products: ['doc-X'] }, false],
    ['contains-categories', { categories: ['shirts'] }, true],
    ['contains-categories', { categories: ['women'] }, false],
    ['contains-tags', { tags: ['new'] }, true],
    ['contains-tags', { tags: ['old'] }, false],
    ['contains-types', { types: ['api::event.event'] }, true],
    ['contains-types', { types: ['api::course.course'] }, false],
    ['customer-group', { groups: ['vip', 'staff'] }, true],
    ['customer-group', { groups: ['staff'] }, false],
    ['first-order', {}, true],
    ['country', { countries: ['DE', 'AT'] }, true],
    ['country', { countries: ['DE'] }, false],
  ])('%s %j: %s', (id, settings, expected) => expect(holds(id, settings, cart)).toBe(expected));

  it('what is not known does not hold', () => {
    const stranger = purchase([{ ...line('S', 1000), product: undefined }]);
    expect(holds('first-order', {}, stranger)).toBe(false);
    expect(holds('first-order', {}, { ...stranger, customer: { groups: [], orders: undefined } })).toBe(false);
    expect(holds('first-order', {}, { ...stranger, customer: { groups: [], orders: 1 } })).toBe(false);
    expect(holds('country', { countries: ['DE'] }, stranger)).toBe(false);
    expect(holds('customer-group', { groups: ['vip'] }, stranger)).toBe(false);
    expect(holds('contains-tags', { tags: ['new'] }, stranger)).toBe(false);
  });

  it('a sales window runs on the clock of its place, summer time included', () => {
    const window = { days: [3], from: '17:00', until: '19:00', timezone: 'Europe/Berlin' };
    const at = (month: number, day: number, hour: number, minute = 0) =>
      holds('sales-window', window, cart, Date.UTC(2026, month, day, hour, minute));
    expect([at(6, 15, 14, 59), at(6, 15, 15), at(6, 15, 16, 59), at(6, 15, 17)]).toEqual([false, true, true, false]);
    expect([at(0, 14, 15, 59), at(0, 14, 16), at(0, 14, 17, 59), at(0, 14, 18)]).toEqual([false, true, true, false]);
    expect(at(6, 16, 15)).toBe(false);
  });

  it('a sales window may run past midnight', () => {
    const window = { days: [7], from: '22:00', until: '02:00', timezone: 'UTC' };
    const at = (day: number, hour: number) => holds('sales-window', window, cart, Date.UTC(2026, 6, day, hour));
    expect([at(19, 21), at(19, 22), at(20, 1), at(20, 2), at(20, 22), at(19, 1)]).toEqual([
      ...[false, true, true, false, false, false],
    ]);
  });
});

const benefit = (id: string, settings: object): Benefit => {
  const rule = benefits.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no benefit ${id}.`);
  return rule.with(settings);
};
/** Discounts by line, then off shipping (500). */
const taken = (lines: readonly PurchaseLine[], id: string, settings: object, currency = 'EUR'): number[] => {
  const promotion = { id: 'p', title: 'P', code: undefined, stacking: 'combine' as const, applies: () => true };
  const priced = pricePurchase(purchase(lines, { currency }), {
    now: noon,
    promotions: [{ ...promotion, benefits: [benefit(id, settings)] }],
    shipping: { id: 's', price: 500, taxCategory: 'standard' },
    taxes: [],
  });
  return [...priced.lines.map(({ discount }) => discount), 500 - priced.totals.shipping];
};

describe('benefits', () => {
  const [a, b, c] = [line('A', 999, 3, { tags: ['sale'] }), line('B', 500, 2), line('C', 100, 10)];

  it.each<[string, object, number[]]>([
    ['percent-off-items', { percent: 100_000 }, [300, 100, 100, 0]],
    ['percent-off-items', { percent: 100_000, tags: ['sale'] }, [300, 0, 0, 0]],
    ['percent-off-items', { percent: 500_000, maxUnits: 11 }, [0, 250, 500, 0]],
    ['percent-off-order', { percent: 100_000 }, [300, 100, 100, 0]],
    ['amount-off-items', { amounts: { EUR: 200 }, skus: ['A', 'C'] }, [600, 0, 1000, 0]],
    ['amount-off-items', { amounts: { EUR: 200 }, per: 'line' }, [200, 200, 200, 0]],
    ['amount-off-items', { amounts: { EUR: 200 }, maxUnits: 1, skus: ['A', 'B'] }, [0, 200, 0, 0]],
    ['amount-off-items', { amounts: { USD: 200 } }, [0, 0, 0, 0]],
    ['amount-off-order', { amounts: { EUR: 4997 } }, [2997, 1000, 1000, 0]],
    ['amount-off-order', { amounts: { USD: 100 } }, [0, 0, 0, 0]],
    ['fixed-price', { amounts: { EUR: 450 } }, [1647, 100, 0, 0]],
    ['fixed-price', { amounts: { USD: 1 } }, [0, 0, 0, 0]],
    ['cheapest-free', { every: 5 }, [0, 0, 300, 0]],
    ['cheapest-free', { every: 5, once: true }, [0, 0, 100, 0]],
    ['cheapest-free', { every: 3, skus: ['A', 'B'] }, [0, 500, 0, 0]],
    ['cheapest-free', { every: 6, skus: ['A', 'B'] }, [0, 0, 0, 0]],
    ['buy-x-get-y', { buy: 2, get: 1, skus: ['A'] }, [999, 0, 0, 0]],
    ['buy-x-get-y', { buy: 3, get: 1, skus: ['A'] }, [0, 0, 0, 0]],
    ['buy-x-get-y', { buy: 1, get: 1, skus: ['A'] }, [999, 0, 0, 0]],
    ['buy-x-get-y', { buy: 1, get: 1, skus: ['A'], rewards: ['B'] }, [0, 1000, 0, 0]],
    ['buy-x-get-y', { buy: 1, get: 1, skus: ['A'], rewards: ['B'], maxRounds: 1 }, [0, 500, 0, 0]],
    ['buy-x-get-y', { buy: 2, get: 4, skus: ['A'], rewards: ['C'], percent: 500_000 }, [0, 0, 200, 0]],
    ['buy-x-get-y', { buy: 2, get: 1, skus: ['A', 'B'], rewards: ['B', 'C'] }, [0, 0, 200, 0]],
    ['buy-x-get-y', { buy: 2, get: 2, skus: ['C'] }, [0, 0, 400, 0]],
    ['gift', { sku: 'B' }, [0, 500, 0, 0]],
    ['gift', { sku: 'B', units: 9 }, [0, 1000, 0, 0]],
    ['gift', { sku: 'Z' }, [0, 0, 0, 0]],
    ['free-shipping', {}, [0, 0, 0, 500]],
    ['percent-off-shipping', { percent: 333_333 }, [0, 0, 0, 167]],
    ['amount-off-shipping', { amounts: { EUR: 490 } }, [0, 0, 0, 490]],
  ])('%s %j: %j', (id, settings, expected) => expect(taken([a, b, c], id, settings)).toEqual(expected));

  it('whatever is sold, what is got was paid for by what was bought', () => {
    for (let units = 1; units <= 40; units += 1) {
      const [off = 0] = taken([line('A', 100, units)], 'buy-x-get-y', { buy: 3, get: 2 });
      const got = off / 100;
      expect(units - got).toBeGreaterThanOrEqual(3 * Math.ceil(got / 2));
      expect(got).toBe(2 * Math.floor(units / 5) + Math.max(0, (units % 5) - 3));
    }
  });
});

test.each([
  ['minimum-subtotal', {}],
  ['minimum-subtotal', { amounts: {} }],
  ['minimum-subtotal', { amounts: { EUR: 1.5 } }],
  ['minimum-subtotal', { amounts: { eur: 100 } }],
  ['minimum-subtotal', { amounts: { EUR: 100 }, tag: ['typo'] }],
  ['country', { countries: ['Germany'] }],
  ['sales-window', { days: [3], from: '17:00', until: '25:00', timezone: 'UTC' }],
  ['sales-window', { days: [3], from: '17:00', until: '19:00', timezone: 'Mars/Base' }],
  ['percent-off-order', { percent: 1_000_001 }],
  ['amount-off-items', { amounts: { EUR: 100 }, per: 'order' }],
  ['cheapest-free', { every: 1 }],
])('%s refuses %j', (id, settings) => {
  const rule = [...conditions, ...benefits].find((each) => each.id === id);
  expect(() => rule?.with(settings)).toThrow();
});
