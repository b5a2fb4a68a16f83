const shape = /^([^{}\d]*)\{year\}([^{}\d]+)\{seq(?::([1-9]))?\}([^{}\d]*)$/;

export const longestFormat = 40;

/**
 * `{year}-{seq:5}`: year first, then the number within it, padded to so many digits, with at least one character
 * between them and no digits around them. So read, no two numbers of a series are the same text, whatever formats it
 * has had before.
 */
export const isNumberFormat = (format: string): boolean => format.length <= longestFormat && shape.test(format);

/** Throws a RangeError for a format that is none. */
export const formatNumber = (format: string, year: number, sequence: number): string => {
  const parts = shape.exec(format);
  if (!parts) throw new RangeError(`"${format}" is no format of numbers.`);
  const [, before = '', between = '', digits = '1', after = ''] = parts;
  return `${before}${year}${between}${String(sequence).padStart(Number(digits), '0')}${after}`;
};

/** The text around the year and the number: what tells invoices and credit notes apart. */
export const seriesOf = (format: string): string => format.replace(/\{seq(:\d)?\}/, '{seq}');
