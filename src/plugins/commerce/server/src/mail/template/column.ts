import type { TemplateProblem } from './liquid';

/** A body ready for MJML: its Liquid put aside, so that neither of the two reads the other's signs. */
export interface Column {
  readonly mjml: string;
  readonly problems: readonly TemplateProblem[];
  /** Puts the Liquid back into what MJML made of it. */
  restore(html: string): string;
}

const liquid = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const mark = (index: number): string => `LIQUID${index}DIUQIL`;
const marks = /LIQUID(\d+)DIUQIL/g;
const partTag = /<shop-([a-z-]+)\s*\/>/g;
const piece = /<(\/?)(mj-[a-z-]+)\b[^>]*?(\/?)>|LIQUID\d+DIUQIL|[^<L]+|[<L]/g;

/** On one line, so that whatever stands below a part keeps its line number. */
const inline = (mjml: string): string => mjml.replace(/\s*\n\s*/g, ' ').trim();

const leadingLines = (text: string): number => (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;

/** Liquid between elements becomes `mj-raw`; anything else between them would be lost, and is told. */
const wrapped = (source: string): Pick<Column, 'mjml' | 'problems'> => {
  const problems: TemplateProblem[] = [];
  const open: { name: string; line: number }[] = [];
  const stray = (at: number) => {
    if (problems.some(({ line: told }) => told === at)) return;
    problems.push({ line: at, message: 'text stands outside of an element: put it into <mj-text>…</mj-text>' });
  };
  let [mjml, line] = ['', 1];
  for (const [text, closing, name, empty] of source.matchAll(piece)) {
    const bare = open.length === 0;
    if (name === 'mj-include') problems.push({ line, message: 'there is no <mj-include>: a mail includes no files' });
    else if (name && closing) {
      const top = open.pop();
      if (top?.name !== name) problems.push({ line, message: `</${name}> closes nothing that is open` });
    } else if (name && !empty) open.push({ name, line });
    else if (!name && bare && !text.startsWith('LIQUID') && text.trim()) stray(line + leadingLines(text));
    mjml += bare && /^LIQUID\d/.test(text) ? `<mj-raw>${text}</mj-raw>` : text;
    line += text.split('\n').length - 1;
  }
  for (const { name, line: opened } of open) problems.push({ line: opened, message: `<${name}> is not closed` });
  return { mjml, problems };
};

/** `parts`: what `<shop-NAME />` stands for, as MJML. */
export const columnOf = (body: string, parts: Readonly<Record<string, string>>): Column => {
  const missing: TemplateProblem[] = [];
  const whole = body.replace(partTag, (tag, name: string, offset: number) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part !== undefined) return inline(part);
    const line = body.slice(0, offset).split('\n').length;
    missing.push({ line, message: `there is no ${tag}: there are ${Object.keys(parts).sort().join(', ') || 'none'}` });
    return '';
  });
  const aside: string[] = [];
  const marked = whole.replace(
    liquid,
    (text) => `${mark(aside.push(text) - 1)}${'\n'.repeat(text.split('\n').length - 1)}`,
  );
  const { mjml, problems } = wrapped(marked);
  return {
    mjml,
    problems: [...missing, ...problems],
    restore: (html) => html.replace(marks, (_mark, index: string) => aside[Number(index)] ?? ''),
  };
};
