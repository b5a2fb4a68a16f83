/** "19,5" or "19.5" as parts per million, read digit by digit; undefined: no percentage from 0 to 100. */
export const ppmOf = (text: string): number | undefined => {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const ppm = Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'));
  return ppm <= 1_000_000 ? ppm : undefined;
};

/** 195,000 parts per million as "19.5", or "19,5" where people write it so. */
export const percentText = (ppm: number, locale: string): string =>
  // Exact: at most seven digits, of which four are decimals.
  (ppm / 10_000).toLocaleString(locale, { maximumFractionDigits: 4, useGrouping: false });
