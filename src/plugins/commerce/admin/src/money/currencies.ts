import * as known from 'dinero.js/currencies';

interface Currency {
  readonly code: string;
  readonly base: number | readonly number[];
  readonly exponent: number;
}

const currencies = new Map(
  (Object.values(known) as readonly Currency[]).map(({ code, base, exponent }) => [
    code,
    // Two currencies are counted in fifths there; ISO 4217 and the server give them two decimal places.
    base === 10 ? exponent : 2,
  ]),
);

export const currencyCodes: readonly string[] = [...currencies.keys()].sort();

/**
 * Decimal places by ISO 4217, as the server counts them. Never taken from Intl, which drops the decimals of some
 * currencies: a price would be a hundred times too high.
 */
export const exponentOf = (code: string): number => currencies.get(code) ?? 2;
