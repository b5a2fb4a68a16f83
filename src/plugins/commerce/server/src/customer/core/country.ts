const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The platform has names for them, but nobody lives there: unions, an ocean's rest, codes for tests. */
const nowhere = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** A former or second code (`DD`, `UK`) has a name too, and goes by its country's (`DE`, `GB`). */
const isInUse = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries: ReadonlySet<string> = new Set(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !nowhere.has(code) && regions.of(code) !== undefined && isInUse(code)),
);

/** ISO 3166-1 alpha-2, as the platform's own region data knows it: one code for each country. */
export const isCountry = (code: string): boolean => countries.has(code);

/** What a country code is called in English; null for what is none. */
export const countryName = (code: string): string | null => (isCountry(code) ? (regions.of(code) ?? null) : null);
