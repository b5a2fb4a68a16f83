import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import { type Compiled, compile } from '../template/compile';
import type { Look } from '../template/layout';
import { renderHtml, renderPlain } from '../template/liquid';
import { oneLine } from '../core/one-line';
import { formatLocale, localesToTry } from '../core/pick-words';
import { plainText } from '../template/plain-text';
import { mailOf } from '../index';
import type { MailKind, MailWords } from '../mail-kind';

export interface Rendered {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const look: Look = { name: 'Shop', color: '#1f5eff', logo: null, footer: '' };

const compiled = new WeakMap<MailWords, Promise<Compiled>>();

/** A mail in the nearest language there is. */
export const renderMail = async (
  strapi: Strapi,
  kind: MailKind,
  { locale, data }: { readonly locale: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<Rendered> => {
  const wordsLocale =
    localesToTry(locale, await defaultLocale(strapi)).find((tag) => Object.hasOwn(kind.defaults, tag)) ?? 'en';
  const words = kind.defaults[wordsLocale] as MailWords;
  const template =
    compiled.get(words) ?? compile({ words, parts: mailOf(strapi).parts(wordsLocale), look, locale: wordsLocale });
  compiled.set(words, template);
  const { subject, html } = await template;
  const formats = { locale: formatLocale(locale, wordsLocale), timezone: (await storeSettings(strapi)).timezone };
  const page = renderHtml(html, data, formats);
  return { subject: oneLine(renderPlain(subject, data, formats)), html: page, text: plainText(page) };
};
