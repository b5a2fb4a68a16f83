import { partOf } from '../../../money';
import type { DiscountedLine, LineDiscount } from '../../../pricing';

/** Some units of a line. */
export interface Pick {
  readonly line: DiscountedLine;
  readonly units: number;
}

/**
 * Lines from the cheapest to the dearest unit, by the price before discounts: what an earlier promotion took off must
 * not decide what a later one gives away. Among equals the order in which pricing hands them over stands.
 */
export const cheapestFirst = (lines: readonly DiscountedLine[]): DiscountedLine[] =>
  [...lines].sort((a, b) => a.unitPrice - b.unitPrice);

/** The first so many units of these lines, in their order. */
export const firstUnits = (lines: readonly DiscountedLine[], most: number): Pick[] => {
  let left = most;
  return lines.flatMap((line) => {
    const units = Math.min(left, line.quantity);
    left -= units;
    return units > 0 ? [{ line, units }] : [];
  });
};

/** `ppm` of what these units still cost, rounded once for each line. A line's units share its discount evenly. */
export const percentOff = (picks: readonly Pick[], ppm: number): LineDiscount[] =>
  picks.map(({ line, units }) => ({
    key: line.key,
    amount: partOf(line.subtotal - line.discount, units * ppm, line.quantity * 1_000_000),
  }));
