import { dinero, down, halfEven, halfUp, toSnapshot, transformScale, up } from 'dinero.js/bigint';

/** How a fraction of a minor unit is settled. The house rule is `halfUp` (towards +∞, also below zero). */
const roundings = { halfUp, halfEven, down, up } as const;
export type Rounding = keyof typeof roundings;

const units = { code: 'XXX', base: 10n, exponent: 0n } as const;

// Held here: asked of every amount, and where globals belong to a context (as in tests) finding it costs more than asking.
const { isSafeInteger } = Number;

/** Guards the one promise every amount makes: an integer that a number holds exactly. */
export const safe = (amount: number): number => {
  if (!isSafeInteger(amount)) throw new RangeError(`${amount} is not a safe integer of minor units.`);
  return amount + 0; // -0 would print and compare oddly
};

/** `amount` × 10^-digits as a whole number. Bigints, since amount × rate may pass 2^53 long before the result does. */
export const roundTo = (amount: bigint, digits: number, rounding: Rounding): number => {
  const scaled = dinero({ amount, currency: units, scale: BigInt(digits) });
  return safe(Number(toSnapshot(transformScale(scaled, 0n, roundings[rounding])).amount));
};

/** Rates are integers in parts per million: 19 % = 190,000. */
const ppmDigits = 6;

const most = Number.MAX_SAFE_INTEGER;

/**
 * amount × numerator / denominator, rounded half up. Exact: decided on integers, not on a decimal expansion that may
 * not end. The denominator is above zero.
 */
export const partOf = (amount: number, numerator: number, denominator: number): number => {
  const doubled = 2 * amount * numerator + denominator;
  if (doubled <= most && doubled >= -most && denominator <= most / 2) {
    // Within 2^53 plain numbers are as exact as bigints, and a cart of fifty lines asks a thousand times.
    const divisor = 2 * denominator;
    const rest = doubled % divisor;
    return safe((doubled - rest) / divisor - (rest < 0 ? 1 : 0));
  }
  const dividend = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
  const divisor = 2n * BigInt(denominator);
  // bigint division cuts towards zero; half up needs the floor.
  const cut = dividend / divisor;
  return safe(Number(dividend < 0n && dividend % divisor !== 0n ? cut - 1n : cut));
};

/** `ppm` parts per million of `amount` (minor units), rounded to a minor unit. */
export const rateOf = (amount: number, ppm: number, rounding: Rounding = 'halfUp'): number =>
  rounding === 'halfUp' ? partOf(amount, ppm, 1_000_000) : roundTo(BigInt(amount) * BigInt(ppm), ppmDigits, rounding);

/**
 * The tax inside a gross amount. The net amount is what is rounded half up, the tax is the rest: half a cent between
 * them goes to the net, as in the shops ours was compared with.
 */
export const rateWithin = (gross: number, ppm: number): number =>
  safe(gross - partOf(gross, 1_000_000, 1_000_000 + ppm));
