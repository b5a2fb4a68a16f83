import { safe } from '../money';
import { type Discounted, remaining } from './lanes';
import { discountedLine } from './line';
import type { PricedLine, Totals } from './priced';
import type { DiscountedLine } from './purchase';
import type { ReadyTaxes, TaxLine, Taxation } from './taxation';

/** The taxes of what is charged: by the shop's rates, by an outside engine, or none. */
export interface Taxes {
  line(line: DiscountedLine): readonly TaxLine[];
  shipping(price: number, category: string | undefined): readonly TaxLine[];
}

export const noTaxes: Taxes = { line: () => [], shipping: () => [] };

export const taxesByRate = ({ taxesOf }: Taxation): Taxes => ({
  line: (line) => taxesOf(remaining(line), line.taxCategory),
  shipping: (price, category) => (category === undefined ? [] : taxesOf(price, category)),
});

/** Throws a RangeError for a line the engine says nothing of: an unknown tax is not a tax of zero. */
export const taxesAsSaid = (ready: ReadyTaxes): Taxes => ({
  line: ({ key }) => {
    const taxes = ready.lines.get(key);
    if (!taxes) throw new RangeError(`The tax of line "${key}" is not known.`);
    return taxes;
  },
  shipping: (_price, category) => (category === undefined ? [] : ready.shipping),
});

const sum = (amounts: readonly number[]): number => safe(amounts.reduce((total, amount) => total + amount, 0));

const amountOf = (taxes: readonly TaxLine[]): number => sum(taxes.map(({ amount }) => amount));

/** The highest first, whatever the order of the lines. */
const merged = (lines: readonly TaxLine[]): TaxLine[] => {
  const byTax = new Map<string, TaxLine>();
  for (const line of lines) {
    const key = `${line.name} ${line.rate}`;
    byTax.set(key, { ...line, amount: (byTax.get(key)?.amount ?? 0) + line.amount });
  }
  return [...byTax.values()].sort((a, b) => b.rate - a.rate || (a.name < b.name ? -1 : 1));
};

/** Taxes each line and shipping, and adds everything up. */
export const total = (
  discounted: Discounted,
  shippingCategory: string | undefined,
  taxes: Taxes,
  pricesIncludeTax: boolean,
): { lines: PricedLine[]; totals: Totals } => {
  const { shipping } = discounted;
  const lines = discounted.lines.map((line): PricedLine => {
    const own = taxes.line(line);
    const tax = amountOf(own);
    const all = remaining(line) + (pricesIncludeTax ? 0 : tax);
    return Object.assign(discountedLine(line, line.subtotal, line.discount), { taxes: own, tax, total: all });
  });
  const onShipping = taxes.shipping(shipping, shippingCategory);
  const subtotal = sum(lines.map((line) => line.subtotal));
  const discount = sum(lines.map((line) => line.discount));
  const shippingTax = amountOf(onShipping);
  const tax = sum([...lines.map((line) => line.tax), shippingTax]);
  return {
    lines,
    totals: {
      subtotal,
      discount,
      shipping,
      tax,
      shippingTax,
      total: safe(subtotal - discount + shipping + (pricesIncludeTax ? 0 : tax)),
      pricesIncludeTax,
      taxes: merged([...lines.flatMap((line) => line.taxes), ...onShipping]),
    },
  };
};
