const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "4.2 MB", in steps of 1000 as computers' file managers show it. */
export const sizeText = (bytes: number, locale: string): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit: units[step], unitDisplay: 'short' },
    maximumFractionDigits: step ? 1 : 0,
  }).format(bytes / 1000 ** step);
};
