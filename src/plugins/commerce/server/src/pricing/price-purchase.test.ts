import { pricePurchase } from './price-purchase';
import type { Benefit, PricingRules, Promotion, Purchase, PurchaseLine } from './index';

const line = (key: string, unitPrice: number, over: Partial<PurchaseLine> = {}): PurchaseLine => ({
  ...{ key, sku: key, unitPrice, quantity: 1, taxCategory: 'standard', requiresShipping: true },
  ...over,
});
const purchase = (lines: readonly PurchaseLine[], over: Partial<Purchase> = {}): Purchase => ({
  ...{ currency: 'EUR', pricesIncludeTax: true, lines },
  ...over,
});
const rules = (over: Partial<PricingRules> = {}): PricingRules => ({
  ...{ now: 0, promotions: [], shipping: undefined, taxes: [] },
  ...over,
});
const promotion = (id: string, benefits: Benefit[], over: Partial<Promotion> = {}): Promotion => ({
  ...{ id, title: `Title ${id}`, code: undefined, stacking: 'combine', applies: () => true, benefits },
  ...over,
});
const offOrder = (amount: number): Benefit => ({ lane: 'order', off: () => amount });
const offLine = (key: string, amount: number): Benefit => ({ lane: 'item', discounts: () => [{ key, amount }] });
const offShipping = (amount: number): Benefit => ({ lane: 'shipping', off: () => amount });

const vat = { name: 'VAT', rate: 190_000, categories: 'all' as const };
const post = { id: 'post', price: 490, taxCategory: 'standard' };

test('an order discount leaves the cent to the largest remainder, and says who gave what', () => {
  const lines = [line('a', 10), line('b', 20), line('c', 40)];
  const priced = pricePurchase(
    purchase(lines),
    rules({ promotions: [promotion('p', [offOrder(10)], { code: 'TEN' })] }),
  );
  expect(priced.lines.map(({ discount }) => discount)).toEqual([1, 3, 6]);
  expect(priced.adjustments).toEqual([
    {
      ...{ promotion: 'p', title: 'Title p', code: 'TEN', amount: 10, offShipping: 0 },
      lines: [
        { key: 'a', amount: 1 },
        { key: 'b', amount: 3 },
        { key: 'c', amount: 6 },
      ],
    },
  ]);
});

test('the last cent goes by SKU, never by position', () => {
  const promotions = [promotion('p', [offOrder(1)])];
  for (const keys of [
    ['b', 'a'],
    ['a', 'b'],
  ]) {
    const lines = keys.map((key) => line(key, 50));
    const priced = pricePurchase(purchase(lines), rules({ promotions }));
    expect(priced.lines.map(({ key, discount }) => [key, discount])).toEqual(
      keys.map((key) => [key, key === 'a' ? 1 : 0]),
    );
  }
});

test('items first, then the order, then shipping, whatever the order of the promotions', () => {
  const half: Benefit = { lane: 'order', off: (worth) => worth / 2 };
  const priced = pricePurchase(
    purchase([line('a', 1000)]),
    rules({
      shipping: post,
      promotions: [promotion('half', [half, offShipping(9999)]), promotion('item', [offLine('a', 200)])],
    }),
  );
  expect(priced.adjustments.map(({ promotion: id, amount, offShipping: ship }) => [id, amount, ship])).toEqual([
    ['half', 890, 490],
    ['item', 200, 0],
  ]);
  expect(priced.totals).toMatchObject({ subtotal: 1000, discount: 600, shipping: 0, total: 400 });
});

test('never more is taken than there is, and never less than nothing', () => {
  const promotions = [
    promotion('a', [offLine('a', 700), offLine('a', 700), offLine('gone', 5)]),
    promotion('b', [offOrder(-5), offShipping(-5)]),
  ];
  const priced = pricePurchase(purchase([line('a', 1000)]), rules({ shipping: post, promotions }));
  expect(priced.totals).toMatchObject({ discount: 1000, shipping: 490, total: 490 });
  expect(priced.adjustments).toMatchObject([{ promotion: 'a', amount: 1000 }]);
});

test('a promotion applies by the purchase before any discount', () => {
  const fromTen: Partial<Promotion> = { applies: ({ lines }) => (lines[0]?.unitPrice ?? 0) >= 1000 };
  const promotions = [promotion('a', [offOrder(100)]), promotion('b', [offOrder(100)], fromTen)];
  expect(pricePurchase(purchase([line('a', 1000)]), rules({ promotions })).totals.discount).toBe(200);
  expect(pricePurchase(purchase([line('a', 999)]), rules({ promotions })).totals.discount).toBe(100);
});

describe('a promotion that stands alone', () => {
  const totalOf = (promotions: Promotion[]) => {
    const priced = pricePurchase(purchase([line('a', 1000)]), rules({ shipping: post, promotions }));
    return [priced.totals.total, ...priced.adjustments.map(({ promotion: id }) => id)];
  };
  const combining = [promotion('a', [offOrder(100)]), promotion('b', [offOrder(150)])];

  it('gives way to others that together give more', () =>
    expect(totalOf([...combining, promotion('x', [offOrder(249)], { stacking: 'alone' })])).toEqual([1240, 'a', 'b']));
  it('keeps the others out when it gives more', () =>
    expect(totalOf([...combining, promotion('x', [offOrder(251)], { stacking: 'alone' })])).toEqual([1239, 'x']));
  it('gives way when it gives the same', () =>
    expect(totalOf([promotion('x', [offOrder(250)], { stacking: 'alone' }), ...combining])).toEqual([1240, 'a', 'b']));
  it('among equals the earlier one is taken', () =>
    expect(totalOf(['y', 'x'].map((id) => promotion(id, [offOrder(10)], { stacking: 'alone' })))).toEqual([1480, 'y']));
  it('in its lane leaves the other lanes alone', () => {
    const free = promotion('free', [offShipping(490)]);
    const alone = promotion('x', [offOrder(400)], { stacking: 'alone-in-lane' });
    expect(totalOf([...combining, free, alone])).toEqual([600, 'free', 'x']);
    expect(totalOf([...combining, free, { ...alone, stacking: 'alone' }])).toEqual([750, 'a', 'b', 'free']);
  });
  it('is measured by what the buyer pays, taxes and all', () => {
    const lines = [line('taxed', 10_000), line('free', 10_000, { taxCategory: 'none' })];
    const promotions = [
      promotion('more', [offLine('free', 110)], { stacking: 'alone-in-lane' }),
      promotion('better', [offLine('taxed', 100)], { stacking: 'alone-in-lane' }),
    ];
    const taxes = [{ ...vat, categories: ['standard'] }];
    const priced = pricePurchase(purchase(lines, { pricesIncludeTax: false }), rules({ promotions, taxes }));
    expect(priced.adjustments.map(({ promotion: id }) => id)).toEqual(['better']);
  });
});

describe('taxes', () => {
  const lines = [line('a', 1000), line('b', 333, { quantity: 3, taxCategory: 'books' })];
  const taxes = [
    { ...vat, categories: ['standard'] },
    { name: 'Books', rate: 70_000, categories: ['books'] },
  ];

  it('on top: the lines, shipping and its tax add up to the total', () => {
    const { totals, lines: priced } = pricePurchase(
      purchase(lines, { pricesIncludeTax: false }),
      rules({ taxes, shipping: post }),
    );
    expect(priced.map(({ tax, total }) => [tax, total])).toEqual([
      [190, 1190],
      [70, 1069],
    ]);
    expect(priced[1]?.taxes).toEqual([{ name: 'Books', rate: 70_000, amount: 70 }]);
    expect(totals).toEqual({
      ...{
        subtotal: 1999,
        discount: 0,
        shipping: 490,
        tax: 353,
        shippingTax: 93,
        total: 2842,
        pricesIncludeTax: false,
      },
      taxes: [
        { name: 'VAT', rate: 190_000, amount: 283 },
        { name: 'Books', rate: 70_000, amount: 70 },
      ],
    });
    expect(1190 + 1069 + 490 + 93).toBe(totals.total);
  });

  it('from outside are charged as they were said', () => {
    const said = (amount: number) => [{ name: 'Sales tax', rate: 88_750, amount }];
    const readyTaxes = {
      lines: new Map([
        ['a', said(89)],
        ['b', []],
      ]),
      shipping: said(43),
    };
    const net = purchase(lines, { pricesIncludeTax: false });
    const { totals } = pricePurchase(net, rules({ taxes, readyTaxes, shipping: post }));
    expect(totals).toMatchObject({ tax: 132, shippingTax: 43, total: 1999 + 490 + 132, taxes: said(132) });
  });

  it('that are not known are not zero', () => {
    const readyTaxes = { lines: new Map(), shipping: [] };
    expect(() => pricePurchase(purchase(lines), rules({ readyTaxes }))).toThrow(RangeError);
  });

  it('that are not owed go out of the price, and out of what is taken off it', () => {
    const promotions = [promotion('p', [offOrder(500)]), promotion('s', [offShipping(90)])];
    const given = rules({ taxes: [vat], shipping: post, promotions, relief: 'reverse-charge' });
    const priced = pricePurchase(purchase([line('a', 1190, { quantity: 2 }), line('b', 500)]), given);
    expect(priced).toMatchObject({ relief: 'reverse-charge', pricesIncludeTax: false });
    // 23.80 + 5.00 − 5.00 = 23.80 at home, so 20.00 without the tax; b: 5.00 − 0.87 = 4.13, 3.47 without
    expect(priced.lines.map((each) => [each.unitPrice, each.subtotal, each.discount, each.tax, each.total])).toEqual([
      [1000, 2000, 347, 0, 1653],
      [420, 420, 73, 0, 347],
    ]);
    expect(priced.totals).toMatchObject({
      subtotal: 2420,
      discount: 420,
      shipping: 336,
      tax: 0,
      total: 2336,
      taxes: [],
    });
    expect(priced.adjustments.map(({ amount, offShipping: ship }) => [amount, ship])).toEqual([
      [420, 0],
      [76, 76],
    ]);
  });

  it('that are not owed are not added', () => {
    const given = rules({ taxes: [vat], shipping: post, relief: 'exempt' });
    const { totals } = pricePurchase(purchase(lines, { pricesIncludeTax: false }), given);
    expect(totals).toMatchObject({ subtotal: 1999, shipping: 490, tax: 0, total: 2489 });
  });
});
