import { tell } from '../../platform/log';
import { storeSettings } from '../../platform/settings';
import type { Strapi } from '../../platform/strapi';
import { oneLine } from '../core/one-line';
import { formatLocale } from '../core/pick-words';
import { mailOf } from '../index';
import { lookOf } from '../look';
import type { MailKind, MailWords } from '../mail-kind';
import { type Compiled, compile, type Source } from '../template/compile';
import { renderHtml, renderPlain } from '../template/liquid';
import { plainText } from '../template/plain-text';
import { findWords } from './find-words';

export interface Rendered {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface About {
  /** The recipient's. */
  readonly locale: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const sourceOf = async (strapi: Strapi, { subject, body }: MailWords, locale: string): Promise<Source> => ({
  words: { subject, body },
  locale,
  parts: mailOf(strapi).parts(locale),
  look: await lookOf(strapi),
});

const kept = new WeakMap<Strapi, Map<string, { readonly made: string; readonly compiled: Promise<Compiled> }>>();

/** MJML is worked out once per change of the words or the look, not once per mail. */
const compiledOf = (strapi: Strapi, kind: string, source: Source): Promise<Compiled> => {
  const all = kept.get(strapi) ?? new Map<string, { made: string; compiled: Promise<Compiled> }>();
  kept.set(strapi, all);
  const [key, made] = [`${kind} ${source.locale}`, JSON.stringify(source)];
  const known = all.get(key);
  if (known?.made === made) return known.compiled;
  const compiled = compile(source);
  all.set(key, { made, compiled });
  return compiled;
};

export const fill = async (
  strapi: Strapi,
  { subject, html }: Compiled,
  { look, locale: wordsLocale }: Source,
  { locale, data }: About,
): Promise<Rendered> => {
  const formats = { locale: formatLocale(locale, wordsLocale), timezone: (await storeSettings(strapi)).timezone };
  const all = { shop: { name: look.name }, ...data };
  const page = renderHtml(html, all, formats);
  return { subject: oneLine(renderPlain(subject, all, formats)), html: page, text: plainText(page) };
};

/** A mail in the nearest language there is. Words of staff's own that do not work give way to the default ones. */
export const renderMail = async (strapi: Strapi, kind: MailKind, about: About): Promise<Rendered> => {
  const { words, locale, fallback } = await findWords(strapi, kind, about.locale);
  const render = async (with_: MailWords, key: string) => {
    const source = await sourceOf(strapi, with_, locale);
    return fill(strapi, await compiledOf(strapi, key, source), source, about);
  };
  if (!fallback) return render(words, kind.id);
  try {
    return await render(words, `own ${kind.id}`);
  } catch (error) {
    tell(strapi, error, `The ${locale} words of the mail ${kind.id} do not work: it goes out with the default ones`);
    return render(fallback, kind.id);
  }
};
