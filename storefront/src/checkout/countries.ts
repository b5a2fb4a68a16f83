/** Where this shop's own zones may send to; the shop says when one cannot be reached. ISO 3166-1 alpha-2. */
export const countries =
  'AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SG SI SK US'.split(
    ' ',
  );

/** By the name that the language has for them. */
export const namedCountries = (language: string): readonly (readonly [code: string, name: string])[] => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return countries
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
};

/** That of the visitor's browser, if the shop knows it. */
export const ownCountry = (): string =>
  navigator.languages
    .map((code) => code.split('-')[1]?.toUpperCase())
    .find((code) => code && countries.includes(code)) ?? 'DE';
