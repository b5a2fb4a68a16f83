import { safe } from './rounding';

interface Portion {
  readonly index: number;
  part: number;
  /** Of the division by the sum of all weights; only compared, so that a safe integer is enough. */
  readonly remainder: number;
}

/** Each share rounded down. Plain numbers are as exact as bigints while whole × sum of weights is below 2^53. */
const portions = (whole: number, shares: readonly number[]): Portion[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (whole * sum <= Number.MAX_SAFE_INTEGER) {
    return shares.map((share, index) => {
      const remainder = (whole * share) % sum;
      return { index, part: (whole * share - remainder) / sum, remainder };
    });
  }
  const [amount, total] = [BigInt(whole), shares.reduce((all, share) => all + BigInt(share), 0n)];
  safe(Number(total));
  return shares.map((share, index) => {
    const product = amount * BigInt(share);
    return { index, part: Number(product / total), remainder: Number(product % total) };
  });
};

/**
 * Splits `amount` (minor units) by weights so that the parts add up to it exactly: each part is rounded down, and the
 * units left go to the largest remainders, the earlier part first among equals. All weights zero: split evenly.
 *
 * Not dinero's `allocate`, which hands the units left to the first parts whatever their remainders.
 */
export const allocate = (amount: number, weights: readonly number[]): number[] => {
  if (weights.length === 0) return [];
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('Weights are integers, zero or more.');
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = sum === 0 ? weights.map(() => 1) : weights;
  const sign = amount < 0 ? -1 : 1;
  const whole = safe(amount) * sign;

  const parts = portions(whole, shares);
  let left = whole - parts.reduce((given, { part }) => given + part, 0);
  const byRemainder = [...parts].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const entry of byRemainder) {
    if (left === 0) break;
    entry.part += 1;
    left -= 1;
  }
  return parts.map(({ part }) => safe(part * sign));
};
