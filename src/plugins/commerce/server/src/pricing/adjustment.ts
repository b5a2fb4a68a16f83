import type { Discounted } from './lanes';
import type { Adjustment } from './priced';
import type { Promotion } from './promotion';

interface Sum {
  readonly promotion: Promotion;
  readonly lines: number[];
  shipping: number;
}

/** What each promotion took, over all its benefits, in the promotions' order. */
export const adjustmentsOf = ({ lines, taken }: Discounted, promotions: readonly Promotion[]): Adjustment[] => {
  const sums = new Map<Promotion, Sum>();
  for (const { promotion, lines: parts, shipping } of taken) {
    const sum = sums.get(promotion) ?? { promotion, lines: lines.map(() => 0), shipping: 0 };
    parts.forEach((part, index) => {
      sum.lines[index] = (sum.lines[index] ?? 0) + part;
    });
    sum.shipping += shipping;
    sums.set(promotion, sum);
  }
  return promotions.flatMap((promotion): Adjustment[] => {
    const sum = sums.get(promotion);
    if (!sum) return [];
    const shares = lines.flatMap(({ key }, index) => {
      const amount = sum.lines[index] ?? 0;
      return amount ? [{ key, amount }] : [];
    });
    const { id, title, code } = promotion;
    const offLines = shares.reduce((total, { amount }) => total + amount, 0);
    return [{ promotion: id, title, code, amount: offLines + sum.shipping, lines: shares, offShipping: sum.shipping }];
  });
};
