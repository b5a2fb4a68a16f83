import { defaultLocale } from '../../platform/locale';
import { connection, type Strapi } from '../../platform/strapi';
import { localesToTry } from '../core/pick-words';
import type { MailKind, MailWords } from '../mail-kind';
import { savedTemplates } from '../store/templates';

export interface FoundWords {
  readonly words: MailWords;
  /** Of the words. */
  readonly locale: string;
  /** The ones to fall back on, when these are staff's own. */
  readonly fallback: MailWords | undefined;
}

/** The words of a kind in the nearest language; within one, staff's own before the default. */
export const findWords = async (strapi: Strapi, kind: MailKind, wanted: string): Promise<FoundWords> => {
  const saved = new Map((await savedTemplates(connection(strapi), kind.id)).map((one) => [one.locale, one]));
  const known = (tag: string) => saved.has(tag) || Object.hasOwn(kind.defaults, tag);
  const locale = localesToTry(wanted, await defaultLocale(strapi)).find(known) ?? 'en';
  const fallback = Object.hasOwn(kind.defaults, locale) ? kind.defaults[locale] : kind.defaults.en;
  const own = saved.get(locale);
  return own ? { words: own, locale, fallback } : { words: fallback as MailWords, locale, fallback: undefined };
};
