import { displayNames } from '../../format';

/** Of a document: dark for what is read, soft for what explains and a hair for lines. */
export const ink = '#1b1f2a';
export const soft = '#6b7280';
export const hair = '#d8dbe2';

const letterCountries = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH', 'CR', 'GT', 'PA', 'DO', 'SV', 'NI']);

/** Paper as it lies in the printers of the seller's country. */
export const paperOf = (country: string): 'A4' | 'LETTER' => (letterCountries.has(country) ? 'LETTER' : 'A4');

export const countryName = (code: string, locale: string): string => {
  try {
    return displayNames([locale, 'en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};
