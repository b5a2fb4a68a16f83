import { dinero, toDecimal } from 'dinero.js';
import { currencyOf, exponentOf, type CurrencyCode } from './currency';
import { safe } from './rounding';

/** "12.5" as minor units of the currency (EUR 1250), or undefined if it is no exact amount of it. Takes "12.50", "12", "-3.1". */
export const minorUnits = (decimal: string, currency: CurrencyCode): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  if (/[^0]/.test(fraction.slice(exponent))) return undefined;
  const amount = Number(`${sign}${whole}${fraction.slice(0, exponent).padEnd(exponent, '0')}`);
  return Number.isSafeInteger(amount) ? safe(amount) : undefined;
};

/** Minor units as a plain decimal: EUR 1250 is "12.50", JPY 500 is "500". For people use Intl. */
export const decimal = (amount: number, currency: CurrencyCode): string =>
  toDecimal(dinero({ amount: safe(amount), currency: currencyOf(currency) }));
