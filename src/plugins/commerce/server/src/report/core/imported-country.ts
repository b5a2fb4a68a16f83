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
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const named = new Map<string, string>();
for (const first of letters) {
  for (const second of letters) {
    const name = english.of(first + second)?.toLowerCase();
    // Where two codes have one name, the one in use comes first in the alphabet or is an alias above.
    if (name && !named.has(name)) named.set(name, first + second);
  }
}

/** A country as books write it as its ISO code; as it is written where it is no country that has one. */
export const importedCountry = (written: string): string | null => {
  const plain = written.trim();
  const name = plain.toLowerCase();
  return aliases[name] ?? named.get(name) ?? (plain || null);
};

/** What a country code is called in English; null for what is none. */
export const countryName = (code: string): string | null =>
  /^[A-Z]{2}$/.test(code) ? (english.of(code) ?? null) : null;
