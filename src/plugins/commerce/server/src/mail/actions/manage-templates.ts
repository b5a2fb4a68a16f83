import { CommerceError } from '../../platform/errors';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { MailKindView, PreviewView, TemplateView, WordsBody } from '../contract';
import { mailOf } from '../index';
import type { MailKind } from '../mail-kind';
import { removeTemplate, savedTemplates, saveTemplate } from '../store/templates';
import { compile, problemsOf } from '../template/compile';
import { findWords } from './find-words';
import { fill, sourceOf } from './render-mail';

export const kindOf = (strapi: Strapi, id: string): MailKind => {
  const kind = mailOf(strapi).kind(id);
  if (!kind) throw new CommerceError('not-found', 'mail.kind-not-found', 'There is no such kind of mail.');
  return kind;
};

/** Languages that the site has, and those that the plugin brings. */
export const mailLocales = async (strapi: Strapi): Promise<string[]> => {
  const site = ((await strapi.plugin('i18n')?.service('locales').find()) ?? []) as { code: string }[];
  return [...new Set(['en', 'de', ...site.map(({ code }) => code)])];
};

export const listKinds = async (strapi: Strapi): Promise<MailKindView[]> => {
  const saved = await savedTemplates(connection(strapi));
  return mailOf(strapi)
    .kinds()
    .map(({ id, title }) => ({
      ...{ id, title },
      changed: saved.filter(({ kind }) => kind === id).map(({ locale }) => locale),
    }));
};

export const showTemplate = async (strapi: Strapi, id: string, locale: string): Promise<TemplateView> => {
  const kind = kindOf(strapi, id);
  const found = await findWords(strapi, kind, locale);
  const { subject, body } = found.words;
  const changed = found.fallback !== undefined && found.locale === locale;
  const parts = Object.keys(mailOf(strapi).parts(locale));
  return { kind: id, title: kind.title, locale, subject, body, changed, parts, sample: kind.sample };
};

/** The sample mail in these words, or what is wrong with them. */
export const previewWords = async (
  strapi: Strapi,
  id: string,
  locale: string,
  words: WordsBody,
): Promise<PreviewView> => {
  const kind = kindOf(strapi, id);
  const source = await sourceOf(strapi, words, locale);
  const data = { shop: { name: source.look.name }, ...kind.sample };
  const found = await problemsOf(source, data, { locale, timezone: (await storeSettings(strapi)).timezone });
  const problems = (['subject', 'body'] as const).flatMap((field) =>
    found[field].map((problem) => ({ field, ...problem })),
  );
  if (problems.length) return { subject: '', html: '', text: '', problems };
  return { ...(await fill(strapi, await compile(source), source, { locale, data })), problems };
};

/** Throws `mail.broken-words` with line and reason: nothing is kept that would lose a mail. */
export const requireWorking = ({ problems }: PreviewView): void => {
  const [first] = problems;
  if (!first) return;
  const where = first.line === null ? first.field : `${first.field}, line ${first.line}`;
  throw new CommerceError('invalid', 'mail.broken-words', `${where}: ${first.message}`, { problems });
};

export const saveWords = async (
  strapi: Strapi,
  id: string,
  locale: string,
  words: WordsBody,
): Promise<TemplateView> => {
  requireWorking(await previewWords(strapi, id, locale, words));
  await saveTemplate(connection(strapi), { ...words, kind: id, locale, savedAt: Date.now() });
  return showTemplate(strapi, id, locale);
};

export const resetWords = async (strapi: Strapi, id: string, locale: string): Promise<TemplateView> => {
  kindOf(strapi, id);
  await removeTemplate(connection(strapi), id, locale);
  return showTemplate(strapi, id, locale);
};
