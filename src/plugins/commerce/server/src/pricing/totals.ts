import { rateOf, rateWithin, safe } from '../money';
import type { Discounted } from './adjustment';
import type { ChosenShipping, PricedLine, PricedPurchase, Purchase, TaxLine, TaxRate } from './purchase';

/** Shipping as charged: discounts on it are already off, so that the total stays subtotal − discount + shipping. */
export interface Shipped extends Discounted {
  readonly shipping: number;
  readonly shippingTaxCategory: string | undefined;
}

export const addShipping = (discounted: Discounted, shipping: ChosenShipping | undefined): Shipped => ({
  ...discounted,
  shipping: shipping ? shipping.price - Math.min(discounted.offShipping, shipping.price) : 0,
  shippingTaxCategory: shipping?.taxCategory,
});

const applies = (rate: TaxRate, category: string): boolean =>
  rate.categories === 'all' || rate.categories.includes(category);

/** The taxes of one amount, each rounded half up once. With prices that include tax the rates share what is inside. */
const taxesOf = (amount: number, category: string, rates: readonly TaxRate[], included: boolean): TaxLine[] => {
  const due = rates.filter((rate) => applies(rate, category));
  if (!included) return due.map(({ name, rate }) => ({ name, rate, amount: rateOf(amount, rate) }));
  const together = due.reduce((sum, { rate }) => sum + rate, 0);
  const net = amount - rateWithin(amount, together);
  let left = amount - net;
  return due.map(({ name, rate }, index) => {
    const part = index === due.length - 1 ? left : Math.min(left, rateOf(net, rate));
    left -= part;
    return { name, rate, amount: part };
  });
};

const sum = (amounts: readonly number[]): number => safe(amounts.reduce((total, amount) => total + amount, 0));

const merged = (lines: readonly TaxLine[]): TaxLine[] => {
  const byTax = new Map<string, TaxLine>();
  for (const line of lines) {
    const key = `${line.name} ${line.rate}`;
    byTax.set(key, { ...line, amount: (byTax.get(key)?.amount ?? 0) + line.amount });
  }
  return [...byTax.values()];
};

/** Taxes each line and shipping, and adds everything up. */
export const total = (purchase: Purchase, shipped: Shipped, rates: readonly TaxRate[]): PricedPurchase => {
  const { pricesIncludeTax, currency } = purchase;
  const taxed = shipped.lines.map((line) => {
    const value = line.subtotal - line.discount;
    return { line, value, taxes: taxesOf(value, line.taxCategory, rates, pricesIncludeTax) };
  });
  const { shipping, shippingTaxCategory } = shipped;
  const shippingTaxes =
    shippingTaxCategory === undefined ? [] : taxesOf(shipping, shippingTaxCategory, rates, pricesIncludeTax);

  const lines: PricedLine[] = taxed.map(({ line, value, taxes }) => {
    const tax = sum(taxes.map(({ amount }) => amount));
    return { ...line, tax, total: value + (pricesIncludeTax ? 0 : tax) };
  });
  const taxes = merged([...taxed.flatMap((entry) => entry.taxes), ...shippingTaxes]);
  const subtotal = sum(lines.map((line) => line.subtotal));
  const discount = sum(lines.map((line) => line.discount));
  const tax = sum(taxes.map(({ amount }) => amount));
  return {
    currency,
    pricesIncludeTax,
    lines,
    adjustments: shipped.adjustments,
    totals: {
      subtotal,
      discount,
      shipping,
      tax,
      total: safe(subtotal - discount + shipping + (pricesIncludeTax ? 0 : tax)),
      pricesIncludeTax,
      taxes,
    },
  };
};
