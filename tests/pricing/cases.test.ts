import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allocate } from '../../src/plugins/commerce/server/src/money';
import { pricePurchase, type Benefit, type PricedPurchase } from '../../src/plugins/commerce/server/src/pricing';
import { benefits } from '../../src/plugins/commerce/server/src/promotion/core/benefits';
import { root } from '../support/server-environment';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
const file = path.join(folder, 'pricing-cases.json');

interface Line {
  readonly unit_price: number;
  readonly quantity: number;
  readonly tax_rate_percent: string;
  readonly price_includes_tax: boolean;
}
interface Discount {
  readonly target: 'lines' | 'order' | 'shipping';
  readonly type: 'fixed' | 'percent';
  readonly value: number | string;
  readonly lines?: readonly number[];
  readonly per?: 'unit' | 'line';
  readonly max_units?: number;
}
interface OrderCase {
  readonly kind: 'order';
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly lines: readonly Line[];
  readonly shipping?: readonly { readonly amount: number; readonly tax_rate_percent: string }[];
  readonly discounts?: readonly Discount[];
  readonly expected: Readonly<Record<string, number | readonly number[]>>;
  readonly tolerance?: Readonly<Record<string, number>>;
}
interface AllocationCase {
  readonly kind: 'allocation';
  readonly id: string;
  readonly name: string;
  readonly weights: readonly number[];
  readonly total: number;
  readonly expected_parts: readonly number[];
}

const ppm = (percent: number | string) => Math.round(Number(percent) * 10_000);
const skuOf = (index: number) => `sku-${String(index).padStart(2, '0')}`;

/** With the rules that a marketer picks. */
const benefitOf = ({ target, type, value, lines, per, max_units: maxUnits }: Discount, currency: string): Benefit => {
  const place = { lines: 'items', order: 'order', shipping: 'shipping' }[target];
  const rule = benefits.find(({ id }) => id === `${type === 'percent' ? 'percent' : 'amount'}-off-${place}`);
  if (!rule) throw new Error(`No rule takes ${type} off ${target}.`);
  return rule.with({
    ...(type === 'percent' ? { percent: ppm(value) } : { amounts: { [currency]: Number(value) } }),
    ...(target === 'lines' && type === 'fixed' && { per }),
    ...(target === 'lines' && lines && { skus: lines.map(skuOf) }),
    ...(maxUnits !== undefined && { maxUnits }),
  });
};

const priced = ({ currency, lines, shipping = [], discounts = [] }: OrderCase): PricedPurchase => {
  const [way, ...more] = shipping;
  if (more.length) throw new Error('One way of shipping at a time.');
  const included = new Set(lines.map((line) => line.price_includes_tax));
  if (included.size !== 1) throw new Error('Prices include tax, or they do not.');
  const percents = [...new Set([...lines, ...shipping].map((each) => each.tax_rate_percent))];
  return pricePurchase(
    {
      currency,
      pricesIncludeTax: included.has(true),
      lines: lines.map((line, index) => ({
        ...{ key: String(index), sku: skuOf(index), requiresShipping: true },
        ...{ unitPrice: line.unit_price, quantity: line.quantity, taxCategory: line.tax_rate_percent },
      })),
    },
    {
      now: 0,
      promotions: discounts.map((discount, index) => ({
        ...{ id: String(index), title: 'Discount', code: undefined, stacking: 'combine' as const, applies: () => true },
        benefits: [benefitOf(discount, currency)],
      })),
      shipping: way && { id: 'way', price: way.amount, taxCategory: way.tax_rate_percent },
      taxes: percents.map((percent) => ({ name: `${percent} %`, rate: ppm(percent), categories: [percent] })),
    },
  );
};

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const said = ({ lines, totals, pricesIncludeTax }: PricedPurchase): Record<string, number | number[]> => {
  const shippingGross = totals.shipping + (pricesIncludeTax ? 0 : totals.shippingTax);
  const [itemsGross, itemsTax] = [sum(lines.map(({ total }) => total)), sum(lines.map(({ tax }) => tax))];
  return {
    items_net: itemsGross - itemsTax,
    items_gross: itemsGross,
    items_tax: itemsTax,
    items_discount: totals.discount,
    line_discount: lines.map(({ discount }) => discount),
    shipping_net: shippingGross - totals.shippingTax,
    shipping_gross: shippingGross,
    shipping_tax: totals.shippingTax,
    total_net: totals.total - totals.tax,
    total_gross: totals.total,
    total_tax: totals.tax,
  };
};

if (!existsSync(file)) {
  test("other shops' pricing cases are not on this machine", () => {
    console.log(`Pricing is compared with other shops where ${file} is.`);
    expect(existsSync(file)).toBe(false);
  });
} else {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: (OrderCase | AllocationCase)[] };
  const orders = cases.filter((each) => each.kind === 'order');
  const allocations = cases.filter((each) => each.kind === 'allocation');

  test('all cases are tried', () => expect([orders.length, allocations.length]).toEqual([58, 7]));

  test.each(orders.map((each) => [each.id, each.name, each] as const))('%s: %s', (_id, _name, given) => {
    const all = said(priced(given));
    const answer = Object.keys(given.expected).map((field) => {
      const [found, wanted] = [all[field], given.expected[field]];
      const slack = given.tolerance?.[field] ?? 0;
      const near = typeof found === 'number' && Math.abs(found - Number(wanted)) <= slack;
      return [field, near ? wanted : found];
    });
    expect(Object.fromEntries(answer)).toEqual(given.expected);
  });

  test.each(allocations.map((each) => [each.id, each.name, each] as const))('%s: %s', (_id, _name, given) => {
    // Parts of equal weights may be swapped.
    const byWeight = (parts: readonly number[]) => parts.map((part, i) => `${given.weights[i]}: ${part}`).sort();
    expect(byWeight(allocate(given.total, given.weights))).toEqual(byWeight(given.expected_parts));
  });
}
