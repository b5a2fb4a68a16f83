const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The browser has names for them, but nobody lives there: unions, an ocean's rest, codes for tests. */
const nowhere = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

/** A former state goes by its successor's code. */
const exists = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** ISO 3166-1 alpha-2, as far as the browser can name them. */
export const countryCodes: readonly string[] = letters
  .flatMap((one) => letters.map((other) => one + other))
  .filter((code) => !nowhere.includes(code) && english.of(code) !== undefined && exists(code));
