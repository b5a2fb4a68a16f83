import { safe } from '../money';
import { applyPromotions } from './adjustment';
import type { DiscountedLine, PricedPurchase, PricingRules, Purchase } from './purchase';
import { addShipping, total } from './totals';

const priceLines = (purchase: Purchase): DiscountedLine[] =>
  purchase.lines.map((line) => ({ ...line, subtotal: safe(line.unitPrice * line.quantity), discount: 0 }));

/** From a purchase to a total, line by line. The same facts always give the same answer. */
export const pricePurchase = (purchase: Purchase, rules: PricingRules): PricedPurchase => {
  const lines = priceLines(purchase);
  const discounted = applyPromotions(lines, rules.promotions);
  const shipped = addShipping(discounted, rules.shipping);
  return total(purchase, shipped, rules.taxes);
};
