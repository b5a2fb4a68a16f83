import * as jsvat from 'jsvat-next';

/** The prefix of a VAT id, and the format and check digits of what follows. */
const formats: Readonly<Record<string, jsvat.Country>> = {
  AT: jsvat.austria,
  BE: jsvat.belgium,
  BG: jsvat.bulgaria,
  CY: jsvat.cyprus,
  CZ: jsvat.czechRepublic,
  DE: jsvat.germany,
  DK: jsvat.denmark,
  EE: jsvat.estonia,
  EL: jsvat.greece,
  ES: jsvat.spain,
  FI: jsvat.finland,
  FR: jsvat.france,
  GB: jsvat.unitedKingdom,
  HR: jsvat.croatia,
  HU: jsvat.hungary,
  IE: jsvat.ireland,
  IT: jsvat.italy,
  LT: jsvat.lithuania,
  LU: jsvat.luxembourg,
  LV: jsvat.latvia,
  MT: jsvat.malta,
  NL: jsvat.netherlands,
  PL: jsvat.poland,
  PT: jsvat.portugal,
  RO: jsvat.romania,
  SE: jsvat.sweden,
  SI: jsvat.slovenia,
  SK: jsvat.slovakiaRepublic,
  XI: jsvat.unitedKingdom,
};

export interface VatId {
  /** Two letters: `EL` for Greece, `XI` for Northern Ireland, else the country's ISO code. */
  readonly prefix: string;
  /** What follows the prefix, without spaces and signs. */
  readonly number: string;
}

/** `EL094259216` of "gr 094.259.216": upper case, without separators, and with the prefix that VAT ids have. */
export const plainVatId = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s./-]/g, '')
    .replace(/^GR/, 'EL');

/** A VAT id of an EU member or the United Kingdom. Undefined: it is none of these, or its check digits do not fit. */
export const parseVatId = (text: string): VatId | undefined => {
  const plain = plainVatId(text);
  const [, prefix = '', number = ''] = /^([A-Z]{2})([0-9A-Z+*]{2,13})$/.exec(plain) ?? [];
  const format = Object.hasOwn(formats, prefix) ? formats[prefix] : undefined;
  return format && jsvat.checkVAT(plain, [format]).isValid ? { prefix, number } : undefined;
};

/** Whether ids that begin like this are known to us, so that a wrong one can be told. */
export const isKnownPrefix = (text: string): boolean => Object.hasOwn(formats, plainVatId(text).slice(0, 2));
