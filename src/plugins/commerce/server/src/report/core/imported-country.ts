import { countryName } from '../../customer/core/country';

/** Names that other books use beside the English ones. */
const aliases: Readonly<Record<string, string>> = {
  eire: 'IE',
  rsa: 'ZA',
  usa: 'US',
  uk: 'GB',
  'czech republic': 'CZ',
  'hong kong': 'HK',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const named = new Map(codes.map((code) => [countryName(code)?.toLowerCase(), code]));

/** A country as books write it as its ISO code; as it is written where it is no country that has one. */
export const importedCountry = (written: string): string | null => {
  const plain = written.trim();
  const name = plain.toLowerCase();
  return aliases[name] ?? named.get(name) ?? (plain || null);
};
