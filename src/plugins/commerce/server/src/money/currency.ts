import * as currencies from 'dinero.js/currencies';
import type { DineroCurrency } from 'dinero.js';

/** An ISO 4217 code, upper case. */
export type CurrencyCode = string;

const known = currencies as unknown as Readonly<Record<string, DineroCurrency<number> | undefined>>;

export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && known[code]?.code === code;

/** The ISO 4217 currency. Throws on a code that is none: codes are checked where they come in. */
export const currencyOf = (code: CurrencyCode): DineroCurrency<number> => {
  const currency = isCurrency(code) ? known[code] : undefined;
  if (!currency) throw new RangeError(`"${code}" is not an ISO 4217 currency.`);
  // dinero counts MGA and MRU in fifths; ISO 4217 (and every payment provider) gives them two decimal places.
  return currency.base === 10 ? currency : { code, base: 10, exponent: 2 };
};

/** Decimal places of the smallest unit: EUR 2, JPY 0, KWD 3. */
export const exponentOf = (code: CurrencyCode): number => currencyOf(code).exponent;
