import { exponentOf } from './currencies';

/** The server takes no more; as large as a price can get. */
const largest = 999_999_999_999;

export type AmountProblem = 'amount-unreadable' | 'amount-negative' | 'amount-too-precise' | 'amount-too-large';
export type AmountReading = { readonly amount: number } | { readonly problem: AmountProblem };

const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

const grouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/;

/**
 * Which of its signs divides whole from fraction? The last one where both stand, else the language's own. The other
 * one groups thousands (1,250 in English), but 12,50 can only be meant as a decimal, so it is taken as one.
 */
const divide = (text: string, locale: string): readonly [string, string] | undefined => {
  const signs = text.replace(/\d/g, '');
  const own = decimalSign(locale);
  const last = signs.at(-1);
  if (!last) return [text, ''];
  const decimal = signs.includes('.') && signs.includes(',') ? last : grouped.test(text) && last !== own ? '' : last;
  const at = decimal ? text.lastIndexOf(decimal) : text.length;
  const whole = text.slice(0, at);
  if (/[.,]/.test(whole) && (!grouped.test(whole) || whole.includes(decimal || ' '))) return undefined;
  return [whole.replace(/[.,]/g, ''), text.slice(at + 1)];
};

/** What an editor typed, as minor units: "12,50" or "12.5" in EUR is 1250. Digit by digit, never through a float. */
export const readAmount = (typed: string, currency: string, locale: string): AmountReading => {
  const text = typed.replace(/[\s'’_]/g, '');
  if (/^[-−]/.test(text)) return { problem: 'amount-negative' };
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return { problem: 'amount-unreadable' };
  const parts = divide(text, locale);
  if (!parts) return { problem: 'amount-unreadable' };
  const [whole, fraction] = parts;
  const exponent = exponentOf(currency);
  if (/[1-9]/.test(fraction.slice(exponent))) return { problem: 'amount-too-precise' };
  const digits = (whole + fraction.slice(0, exponent).padEnd(exponent, '0')).replace(/^0+(?=\d)/, '');
  if (digits.length > String(largest).length) return { problem: 'amount-too-large' };
  return { amount: Number(digits) };
};

const plain = (amount: number, currency: string): string => {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${amount < 0 ? '-' : ''}${whole}${exponent ? `.${digits.slice(-exponent)}` : ''}`;
};

/** Minor units as an editor would type them: EUR 125000 is "1250,00" in German. */
export const typedAmount = (amount: number, currency: string, locale: string): string =>
  plain(amount, currency).replace('.', decimalSign(locale));

/** Minor units to be read: EUR 125000 is "1.250,00 €" in German. */
export const shownAmount = (amount: number, currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: exponentOf(currency),
    maximumFractionDigits: exponentOf(currency),
    // A string keeps every digit.
  }).format(plain(amount, currency) as Intl.StringNumericLiteral);
