import { exponentOf } from '../../money';

/** Decimal places of a minor unit that are kept. */
const finer = 3;
const thousand = 1000n;

const fraction = (value: bigint, places: number): string => {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  return places ? `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}` : `${sign}${digits}`;
};

/** Minor units and thousandths of one as a decimal of the currency, without zeros that say nothing: `9747747.934`. */
export const decimalOf = (amount: number, thousandths: number, currency: string): string => {
  const exponent = exponentOf(currency);
  const text = fraction(BigInt(amount) * thousand + BigInt(thousandths), exponent + finer);
  const least = text.length - finer;
  const rest = text.slice(least).replace(/0+$/, '');
  return (text.slice(0, least) + rest).replace(/\.$/, '');
};

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * quantity × a decimal price, exactly: rounded half up to minor units (away from what is owed: −0.5 is 0), and what
 * rounding took, in thousandths of one. Undefined: the price is no decimal, or finer than that.
 */
export const priced = (
  quantity: number,
  price: string,
  currency: string,
): { readonly amount: number; readonly remainder: number } | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(price.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const places = exponentOf(currency) + finer;
  const digits = decimals.replace(/0+$/, '');
  if (digits.length > places) return undefined;
  const each = BigInt(`${sign}${whole}${digits}`) * powerOfTen(places - digits.length);
  const exact = each * BigInt(quantity);
  const lifted = exact + thousand / 2n;
  const cut = lifted / thousand;
  const amount = lifted < 0n && lifted % thousand !== 0n ? cut - 1n : cut;
  return { amount: Number(amount), remainder: Number(exact - amount * thousand) };
};
