const digits = 4;

/** Parts per million as a percentage, as an editor would type it: 125000 is "12,5" in German. */
export const typedPercent = (ppm: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(ppm / 10_000);

/** What an editor typed, as parts per million; undefined when it is no percentage of up to a hundred. */
export const readPercent = (typed: string): number | undefined => {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  const ppm = Number(whole + fraction.padEnd(digits, '0'));
  return ppm >= 1 && ppm <= 1_000_000 ? ppm : undefined;
};
