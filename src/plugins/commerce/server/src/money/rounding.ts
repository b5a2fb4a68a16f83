import { dinero, down, halfEven, halfUp, toSnapshot, transformScale, up } from 'dinero.js/bigint';

/** How a fraction of a minor unit is settled. The house rule is `halfUp` (towards +∞, also below zero). */
const roundings = { halfUp, halfEven, down, up } as const;
export type Rounding = keyof typeof roundings;

const units = { code: 'XXX', base: 10n, exponent: 0n } as const;

/** Guards the one promise every amount makes: an integer that a number holds exactly. */
export const safe = (amount: number): number => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a safe integer of minor units.`);
  return amount + 0; // -0 would print and compare oddly
};

/** `amount` × 10^-digits as a whole number. Bigints, since amount × rate may pass 2^53 long before the result does. */
export const roundTo = (amount: bigint, digits: number, rounding: Rounding): number => {
  const scaled = dinero({ amount, currency: units, scale: BigInt(digits) });
  return safe(Number(toSnapshot(transformScale(scaled, 0n, roundings[rounding])).amount));
};

/** Rates are integers in parts per million: 19 % = 190,000. */
const ppmDigits = 6;

/** `ppm` parts per million of `amount` (minor units), rounded to a minor unit. */
export const rateOf = (amount: number, ppm: number, rounding: Rounding = 'halfUp'): number =>
  roundTo(BigInt(amount) * BigInt(ppm), ppmDigits, rounding);

/**
 * The tax inside a gross amount: amount × ppm / (1,000,000 + ppm), rounded half up. Exact: the fraction is decided on
 * integers, not on a decimal expansion that may not end.
 */
export const rateWithin = (gross: number, ppm: number): number => {
  const [numerator, denominator] = [BigInt(gross) * BigInt(ppm), 1_000_000n + BigInt(ppm)];
  const doubled = 2n * numerator + denominator;
  const quotient = doubled / (2n * denominator);
  // bigint division cuts towards zero; half up needs the floor.
  const floored = doubled < 0n && doubled % (2n * denominator) !== 0n ? quotient - 1n : quotient;
  return safe(Number(floored));
};
