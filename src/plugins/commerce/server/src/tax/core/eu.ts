/** Where something goes: an ISO 3166-1 alpha-2 country and, as far as known, the rest of the address. */
export interface Place {
  readonly country: string;
  readonly state?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
}

/** The 27, by ISO code. */
export const euMembers: Readonly<Record<string, string>> = {
  AT: 'Austria',
  BE: 'Belgium',
  BG: 'Bulgaria',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DE: 'Germany',
  DK: 'Denmark',
  EE: 'Estonia',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GR: 'Greece',
  HR: 'Croatia',
  HU: 'Hungary',
  IE: 'Ireland',
  IT: 'Italy',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  LV: 'Latvia',
  MT: 'Malta',
  NL: 'Netherlands',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SE: 'Sweden',
  SI: 'Slovenia',
  SK: 'Slovakia',
};

/** Parts of members that are outside the VAT area, by how their postal codes begin (Directive 2006/112/EC, article 6). */
const outside: Readonly<Record<string, readonly string[]>> = {
  DE: ['27498', '78266'],
  ES: ['35', '38', '51', '52'],
  FI: ['22'],
  FR: ['97', '98'],
  GR: ['63086'],
  IT: ['22061', '23041'],
};

/** Without the spaces and hyphens that some write and others do not. */
export const plainPostalCode = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');

/**
 * The VAT prefix of the member whose rules hold for goods sent there: `EL` for Greece, `FR` for Monaco, `XI` for
 * Northern Ireland. Undefined: outside the EU's VAT area.
 */
export const euPrefixOf = ({ country, postalCode }: Place): string | undefined => {
  const code = plainPostalCode(postalCode ?? '');
  if (country === 'XI' || (country === 'GB' && code.startsWith('BT'))) return 'XI';
  if (country === 'MC') return 'FR';
  if (!Object.hasOwn(euMembers, country)) return undefined;
  if (outside[country]?.some((beginning) => code.startsWith(beginning))) return undefined;
  return country === 'GR' ? 'EL' : country;
};

/** Whether this is how the VAT ids of an EU member (or of Northern Ireland) begin. */
export const isEuPrefix = (prefix: string): boolean =>
  prefix === 'EL' || prefix === 'XI' || (prefix !== 'GR' && Object.hasOwn(euMembers, prefix));
