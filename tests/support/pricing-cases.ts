import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './server-environment';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');
/** Numbers from other shops' own tests: not part of the project, used where they are. */
export const casesFile = path.join(folder, 'pricing-cases.json');

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
export interface OrderCase {
  readonly kind: 'order';
  readonly id: string;
  readonly name: string;
  readonly source: { readonly repo: string };
  readonly currency: string;
  readonly lines: readonly Line[];
  readonly shipping?: readonly { readonly amount: number; readonly tax_rate_percent: string }[];
  readonly discounts?: readonly Discount[];
  readonly expected: Readonly<Record<string, number | readonly number[]>>;
  readonly tolerance?: Readonly<Record<string, number>>;
}
export interface AllocationCase {
  readonly kind: 'allocation';
  readonly id: string;
  readonly name: string;
  readonly weights: readonly number[];
  readonly total: number;
  readonly expected_parts: readonly number[];
}

export const ppm = (percent: number | string) => Math.round(Number(percent) * 10_000);
export const skuOf = (index: number) => `sku-${String(index).padStart(2, '0')}`;

/** The rule that a marketer picks, and its settings. */
export const ruleOf = ({ target, type, value, lines, per, max_units: maxUnits }: Discount, currency: string) => {
  const place = { lines: 'items', order: 'order', shipping: 'shipping' }[target];
  return {
    rule: `${type === 'percent' ? 'percent' : 'amount'}-off-${place}`,
    settings: {
      ...(type === 'percent' ? { percent: ppm(value) } : { amounts: { [currency]: Number(value) } }),
      ...(target === 'lines' && type === 'fixed' && { per }),
      ...(target === 'lines' && lines && { skus: lines.map(skuOf) }),
      ...(maxUnits !== undefined && { maxUnits }),
    },
  };
};

/** What a priced purchase and a cart on the wire have alike. */
interface Priced {
  readonly lines: readonly { readonly discount: number; readonly tax: number; readonly total: number }[];
  readonly totals: Readonly<Record<'discount' | 'shipping' | 'tax' | 'shippingTax' | 'total', number>> & {
    readonly pricesIncludeTax: boolean;
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** In the words of the cases. */
const said = ({ lines, totals }: Priced): Record<string, number | number[]> => {
  const shippingGross = totals.shipping + (totals.pricesIncludeTax ? 0 : totals.shippingTax);
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

/** What this comes to in the words a case uses, beside what it should; a case may allow a minor unit of slack. */
export const answerTo = (given: OrderCase, priced: Priced) => {
  const all = said(priced);
  const answer = Object.keys(given.expected).map((field) => {
    const [found, wanted] = [all[field], given.expected[field]];
    const slack = given.tolerance?.[field] ?? 0;
    const near = typeof found === 'number' && Math.abs(found - Number(wanted)) <= slack;
    return [field, near ? wanted : found];
  });
  return Object.fromEntries(answer) as OrderCase['expected'];
};

/** All of them; nothing where the file is not. */
export const pricingCases = (): { orders: OrderCase[]; allocations: AllocationCase[] } => {
  if (!existsSync(casesFile)) return { orders: [], allocations: [] };
  const { cases } = JSON.parse(readFileSync(casesFile, 'utf8')) as { cases: (OrderCase | AllocationCase)[] };
  return {
    orders: cases.filter((each) => each.kind === 'order'),
    allocations: cases.filter((each) => each.kind === 'allocation'),
  };
};
