import { safe } from './rounding';

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
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  const shares = sum === 0n ? weights.map(() => 1n) : weights.map(BigInt);
  const total = sum === 0n ? BigInt(weights.length) : sum;
  const sign = amount < 0 ? -1n : 1n;
  const whole = BigInt(safe(amount)) * sign;

  const parts = shares.map((share, index) => ({
    index,
    part: (whole * share) / total,
    remainder: (whole * share) % total,
  }));
  let left = Number(whole - parts.reduce((given, { part }) => given + part, 0n));
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const entry of byRemainder) {
    if (left === 0) break;
    entry.part += 1n;
    left -= 1;
  }
  return parts.map(({ part }) => safe(Number(part * sign)));
};
