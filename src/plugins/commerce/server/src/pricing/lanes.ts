import { allocate, safe } from '../money';
import { discountedLine } from './line';
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

/** While a lane is at work: its own copies of the lines, which it writes to. */
interface Bench {
  readonly lines: Own<DiscountedLine>[];
  shipping: number;
  readonly taken: Taken[];
}
type Own<T> = { -readonly [key in keyof T]: T[key] };

const takeOff = ({ lines, taken }: Bench, promotion: Promotion, parts: readonly number[]): void => {
  if (!parts.some((part) => part > 0)) return;
  lines.forEach((line, index) => {
    line.discount += parts[index] ?? 0;
  });
  taken.push({ promotion, lines: parts, shipping: 0 });
};

const apply = (bench: Bench, promotion: Promotion, benefit: Benefit, purchase: Purchase): void => {
  const { lines, shipping } = bench;
  if (benefit.lane === 'item') takeOff(bench, promotion, offLines(lines, benefit.discounts(lines, purchase)));
  else if (benefit.lane === 'order')
    takeOff(
      bench,
      promotion,
      spread(lines, (worth) => benefit.off(worth, purchase)),
    );
  else {
    const off = within(benefit.off(shipping, purchase), shipping);
    bench.shipping -= off;
    if (off) bench.taken.push({ promotion, lines: [], shipping: off });
  }
};

/** What these promotions give in one lane, in their order, each seeing what the ones before it left. */
export const work = (
  state: Discounted,
  lane: Lane,
  promotions: readonly Promotion[],
  purchase: Purchase,
): Discounted => {
  const given = promotions.flatMap((promotion) =>
    promotion.benefits.filter((benefit) => benefit.lane === lane).map((benefit) => ({ promotion, benefit })),
  );
  if (!given.length) return state;
  const bench = {
    lines: state.lines.map((line) => discountedLine(line, line.subtotal, line.discount)),
    shipping: state.shipping,
    taken: [...state.taken],
  };
  for (const { promotion, benefit } of given) apply(bench, promotion, benefit, purchase);
  return bench;
};
