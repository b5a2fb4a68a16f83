/** "8.875" as parts per million (88,750), or undefined where it is no percentage from 0 to 100 of at most 4 decimals. */
export const ppmOf = (percent: string): number | undefined => {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(percent.trim()) ?? [];
  if (whole === undefined) return undefined;
  const ppm = Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'));
  return ppm <= 1_000_000 ? ppm : undefined;
};

/** 88,750 parts per million as "8.875". */
export const percentOf = (ppm: number): string => {
  const fraction = String(ppm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${Math.trunc(ppm / 10_000)}${fraction && `.${fraction}`}`;
};
