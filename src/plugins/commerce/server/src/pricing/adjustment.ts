import { allocate, safe } from '../money';
import type { Adjustment, Discount, DiscountedLine, Promotion } from './purchase';

/** Lines, and what is off shipping, while promotions are at work. */
export interface Discounted {
  readonly lines: readonly DiscountedLine[];
  readonly offShipping: number;
  readonly adjustments: readonly Adjustment[];
}

const remaining = (line: DiscountedLine): number => line.subtotal - line.discount;

const takeOff = (line: DiscountedLine, amount: number): DiscountedLine => ({
  ...line,
  discount: line.discount + Math.min(amount, remaining(line)),
});

/** An order discount is spread over the lines by their current value, largest remainder first. */
const spread = (lines: readonly DiscountedLine[], amount: number): DiscountedLine[] => {
  const values = lines.map(remaining);
  const worth = values.reduce((sum, value) => sum + value, 0);
  const parts = allocate(Math.min(amount, worth), values);
  return lines.map((line, index) => takeOff(line, parts[index] ?? 0));
};

const apply = (state: Discounted, discount: Discount): Discounted => {
  const amount = Math.max(0, safe(discount.amount));
  if (discount.from === 'shipping') return { ...state, offShipping: state.offShipping + amount };
  if (discount.from === 'order') return { ...state, lines: spread(state.lines, amount) };
  return { ...state, lines: state.lines.map((line) => (line.key === discount.key ? takeOff(line, amount) : line)) };
};

const taken = (lines: readonly DiscountedLine[]): number => lines.reduce((sum, line) => sum + line.discount, 0);

/** Promotions in their order, each seeing what the ones before it left. */
export const applyPromotions = (lines: readonly DiscountedLine[], promotions: readonly Promotion[]): Discounted =>
  promotions.reduce<Discounted>(
    (state, promotion) => {
      const after = promotion.discounts(state.lines).reduce(apply, state);
      const amount = taken(after.lines) - taken(state.lines);
      const adjustment = { title: promotion.title, code: promotion.code, amount };
      return { ...after, adjustments: amount ? [...after.adjustments, adjustment] : after.adjustments };
    },
    { lines, offShipping: 0, adjustments: [] },
  );
