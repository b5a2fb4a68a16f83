import type { MailWords } from '../mail-kind';
import { columnOf } from './column';
import { layout, type Look } from './layout';
import { liquidProblem, type Formats, type Parsed, parseHtml, parsePlain, type TemplateProblem } from './liquid';

export interface Compiled {
  readonly subject: Parsed;
  readonly html: Parsed;
}

export interface Source {
  readonly words: MailWords;
  /** MJML of each `<shop-NAME />`. */
  readonly parts: Readonly<Record<string, string>>;
  readonly look: Look;
  /** Of the words. */
  readonly locale: string;
}

const mjmlErrors = (error: unknown): readonly { line: number; message: string }[] | undefined =>
  (error as { errors?: readonly { line: number; message: string }[] }).errors;

const toHtml = async ({
  words,
  parts,
  look,
  locale,
}: Source): Promise<{ html?: string; problems: readonly TemplateProblem[] }> => {
  const column = columnOf(words.body, parts);
  if (column.problems.length) return { problems: column.problems };
  const { before, after } = layout(look, locale);
  const first = before.split('\n').length - 1;
  // It takes a second to load: only a process that writes mails waits for it.
  const { default: mjml } = await import('mjml');
  try {
    const { html } = await mjml(before + column.mjml + after, {
      validationLevel: 'strict',
      ignoreIncludes: true,
      // MJML's own would have every reader's program ask Google for one.
      fonts: {},
    });
    return { html: column.restore(html), problems: [] };
  } catch (error) {
    const errors = mjmlErrors(error);
    if (!errors) throw error;
    return { problems: errors.map(({ line, message }) => ({ line: Math.max(1, line - first), message })) };
  }
};

/** Throws on words with problems: they were looked for before they were kept. */
export const compile = async (source: Source): Promise<Compiled> => {
  const { html, problems } = await toHtml(source);
  if (html === undefined) throw new Error(problems.map(({ line, message }) => `line ${line}: ${message}`).join('; '));
  return { subject: parsePlain(source.words.subject), html: parseHtml(html) };
};

/** What is wrong with these words, each with the line of the field it is in; tried on the kind's sample. */
export const problemsOf = async (
  source: Source,
  sample: Readonly<Record<string, unknown>>,
  formats: Formats,
): Promise<{ readonly subject: readonly TemplateProblem[]; readonly body: readonly TemplateProblem[] }> => {
  const found = (text: string) => {
    const problem = liquidProblem(text, sample, formats);
    return problem ? [problem] : [];
  };
  const body = found(source.words.body);
  return { subject: found(source.words.subject), body: body.length ? body : (await toHtml(source)).problems };
};
