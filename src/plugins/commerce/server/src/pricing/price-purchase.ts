import { safe } from '../money';
import { adjustmentsOf } from './adjustment';
import { type Discounted, remaining } from './lanes';
import { discountedLine } from './line';
import type { PricedPurchase } from './priced';
import type { DiscountedLine, PricingRules, Purchase } from './purchase';
import { netRemaining, netShipping, withoutTax } from './relief';
import { bestOf, type Charge } from './stacking';
import { type Taxation, taxation } from './taxation';
import { noTaxes, taxesAsSaid, taxesByRate, total } from './totals';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted, so that the order of a cart's lines decides nothing, not even who gets the last cent. */
const priceLines = (purchase: Purchase): DiscountedLine[] =>
  purchase.lines
    .map((line) => discountedLine(line, safe(line.unitPrice * line.quantity), 0))
    .sort((a, b) => byText(a.sku, b.sku) || byText(a.key, b.key));

const inOrderOf = <T extends { readonly key: string }>({ lines }: Purchase, priced: readonly T[]): T[] => {
  const byKey = new Map(priced.map((line) => [line.key, line]));
  return lines.map(({ key }) => byKey.get(key) as T);
};

/** What the buyer pays in the end, which decides between promotions that stand alone. */
const chargeOf = ({ shipping, relief }: PricingRules, rates: Taxation): Charge => {
  return {
    lines: ({ lines }) =>
      lines.reduce(
        (sum, line) => sum + (relief ? netRemaining(line, rates) : rates.charge(remaining(line), line.taxCategory)),
        0,
      ),
    shipping: ({ shipping: left }) => {
      if (!shipping) return 0;
      const { price, taxCategory } = shipping;
      return relief ? netShipping(left, price, taxCategory, rates) : rates.charge(left, taxCategory);
    },
  };
};

/**
 * From a purchase to a total, line by line. The same facts always give the same answer, in whatever order the lines
 * stand. Throws a RangeError where an amount is no safe integer or an outside engine left out a line's tax.
 */
export const pricePurchase = (purchase: Purchase, rules: PricingRules): PricedPurchase => {
  const { shipping, readyTaxes, relief } = rules;
  const rates = taxation(rules.taxes, purchase.pricesIncludeTax);
  const promotions = rules.promotions.filter((promotion) => promotion.applies(purchase, rules.now));

  const start: Discounted = { lines: priceLines(purchase), shipping: safe(shipping?.price ?? 0), taken: [] };
  const discounted = bestOf(start, promotions, purchase, chargeOf(rules, rates));
  const owed = relief ? withoutTax(discounted, start.shipping, shipping?.taxCategory ?? '', rates) : discounted;
  const taxes = relief ? noTaxes : readyTaxes ? taxesAsSaid(readyTaxes) : taxesByRate(rates);
  const pricesIncludeTax = purchase.pricesIncludeTax && !relief;
  const { lines, totals } = total(owed, shipping?.taxCategory, taxes, pricesIncludeTax);

  return {
    currency: purchase.currency,
    pricesIncludeTax,
    relief,
    lines: inOrderOf(purchase, lines),
    adjustments: adjustmentsOf(owed, promotions),
    totals,
  };
};
