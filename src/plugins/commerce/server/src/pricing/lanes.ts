import { allocate, safe } from '../money';
import type { Benefit, Lane, LineDiscount, Promotion } from './promotion';
import type { DiscountedLine, Purchase } from './purchase';

/** What one benefit took: off each line, in the lines' order, or off shipping. */
export interface Taken {
  readonly promotion: Promotion;
  readonly lines: readonly number[];
  readonly shipping: number;
}

/** Lines and shipping as the promotions so far have left them. */
export interface Discounted {
  readonly lines: readonly DiscountedLine[];
  /** What shipping still costs. */
  readonly shipping: number;
  readonly taken: readonly Taken[];
}

export const remaining = ({ subtotal, discount }: DiscountedLine): number => subtotal - discount;

/** Never more than there is, never less than nothing. */
const within = (amount: number, most: number): number => Math.max(0, Math.min(safe(amount), most));

const offLines = (lines: readonly DiscountedLine[], discounts: readonly LineDiscount[]): number[] => {
  const wanted = new Map<string, number>();
  for (const { key, amount } of discounts) wanted.set(key, safe((wanted.get(key) ?? 0) + Math.max(0, safe(amount))));
  return lines.map((line) => within(wanted.get(line.key) ?? 0, remaining(line)));
};

/** Spread by what each line still costs, the cents left to the largest remainders. */
const spread = (lines: readonly DiscountedLine[], off: (worth: number) => number): number[] => {
  const values = lines.map(remaining);
  const worth = safe(values.reduce((sum, value) => sum + value, 0));
  return allocate(within(off(worth), worth), values);
};

const takeOff = (state: Discounted, promotion: Promotion, parts: readonly number[]): Discounted => {
  if (!parts.some((part) => part > 0)) return state;
  const lines = state.lines.map((line, index) => {
    const part = parts[index];
    return part ? { ...line, discount: line.discount + part } : line;
  });
  return { ...state, lines, taken: [...state.taken, { promotion, lines: parts, shipping: 0 }] };
};

const apply = (state: Discounted, promotion: Promotion, benefit: Benefit, purchase: Purchase): Discounted => {
  const { lines, shipping } = state;
  if (benefit.lane === 'item') return takeOff(state, promotion, offLines(lines, benefit.discounts(lines, purchase)));
  if (benefit.lane === 'order')
    return takeOff(
      state,
      promotion,
      spread(lines, (worth) => benefit.off(worth, purchase)),
    );
  const off = within(benefit.off(shipping, purchase), shipping);
  if (!off) return state;
  return { ...state, shipping: shipping - off, taken: [...state.taken, { promotion, lines: [], shipping: off }] };
};

/** What these promotions give in one lane, in their order, each seeing what the ones before it left. */
export const work = (
  state: Discounted,
  lane: Lane,
  promotions: readonly Promotion[],
  purchase: Purchase,
): Discounted => {
  let after = state;
  for (const promotion of promotions) {
    for (const benefit of promotion.benefits) {
      if (benefit.lane === lane) after = apply(after, promotion, benefit, purchase);
    }
  }
  return after;
};
