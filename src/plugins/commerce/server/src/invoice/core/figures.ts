import { dateFormat, numberFormat } from '../../format';
import { decimal } from '../../money';
import { fill, wordsIn, type Words } from './words';

/** How a document writes amounts, rates and days. */
export interface Figures {
  readonly words: Words;
  /** Minor units. */
  amount(minor: number): string;
  /** Parts per million. */
  rate(ppm: number): string;
  /** `2026-12-31` */
  day(local: string): string;
  shortDay(local: string): string;
  say(word: keyof Words, values?: Readonly<Record<string, string | number>>): string;
}

/** What Intl takes of a locale: one it does not know, of an old order say, is written as in English. */
const known = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** English in the places where it is official writes the day first; only in the States the month. */
const placed = (locale: string, country: string): string => {
  const language = wordsIn(locale) === wordsIn('en') && !/^en\b/i.test(locale) ? 'en' : locale;
  return language === 'en' ? (country === 'US' ? 'en-US' : 'en-GB') : language;
};

export const figures = (currency: string, locale: string, country: string): Figures => {
  const words = wordsIn(locale);
  const place = placed(known(locale), country);
  const money = numberFormat(place, { style: 'currency', currency });
  const percent = numberFormat(place, { maximumFractionDigits: 4 });
  const dayAs = (dateStyle: 'long' | 'medium') => {
    const date = dateFormat(place, { dateStyle, timeZone: 'UTC' });
    return (local: string): string => date.format(Date.parse(`${local}T00:00:00Z`));
  };
  return {
    words,
    amount: (minor) => money.format(decimal(minor, currency) as unknown as number).replace('-', '−'),
    rate: (ppm) => `${percent.format(ppm / 10_000)} %`,
    day: dayAs('long'),
    shortDay: dayAs('medium'),
    say: (word, values = {}) => fill(words[word], values),
  };
};
