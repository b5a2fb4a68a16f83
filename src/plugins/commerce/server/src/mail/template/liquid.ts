import { Liquid, LiquidError, type Template } from 'liquidjs';
import { dateFormat, displayNames, numberFormat } from '../../format';
import { escaped } from './escaped';
import { exponentOf, isCurrency } from '../../money';

/** A fault in what staff wrote. `line` counts from 1; null where it is about the whole. */
export interface TemplateProblem {
  readonly line: number | null;
  readonly message: string;
}

export interface Formats {
  readonly locale: string;
  readonly timezone: string;
}

interface FilterScope {
  readonly context: { getSync(path: PropertyKey[]): unknown };
}

const textOf = (scope: FilterScope, name: string): string => String(scope.context.getSync([name]) ?? '');

/** Minor units with their currency, as the locale writes it. */
function money(this: FilterScope, amount: unknown, currency: unknown = textOf(this, 'currency')): string {
  if (typeof amount !== 'number' || typeof currency !== 'string' || !isCurrency(currency)) return '';
  const digits = exponentOf(currency);
  return numberFormat(textOf(this, 'locale'), {
    ...{ style: 'currency', currency },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(amount / 10 ** digits);
}

function date(this: FilterScope, instant: unknown, style: Intl.DateTimeFormatOptions): string {
  const moment = new Date(String(instant));
  if (instant === null || Number.isNaN(moment.getTime())) return '';
  return dateFormat(textOf(this, 'locale'), { ...style, timeZone: textOf(this, 'timezone') }).format(moment);
}

function country(this: FilterScope, code: unknown): string {
  const names = displayNames([textOf(this, 'locale'), 'en'], { type: 'region', fallback: 'code' });
  return /^[A-Z]{2}$/.test(String(code)) ? (names.of(String(code)) ?? '') : '';
}

/** Liquid's own answers markup, which would be escaped; here the text is, and the breaks are not. */
const withBreaks = (text: string): string => escaped(text).replace(/\n/g, '<br />\n');

const engine = (outputEscape: boolean, strictVariables: boolean): Liquid => {
  const liquid = new Liquid({
    ...(outputEscape && { outputEscape: 'escape' as const }),
    ...{ strictVariables, strictFilters: true, lenientIf: true, ownPropertyOnly: true, jsTruthy: true },
    // No file is a template, and none is slow or endless for others.
    ...{ templates: {}, parseLimit: 500_000, renderLimit: 1000, memoryLimit: 10_000_000 },
  });
  liquid.registerFilter('money', money);
  liquid.registerFilter('country', country);
  liquid.registerFilter('newline_to_br', { raw: true, handler: (text: unknown) => withBreaks(String(text ?? '')) });
  liquid.registerFilter('day', function (this: FilterScope, instant: unknown) {
    return date.call(this, instant, { dateStyle: 'long' });
  });
  liquid.registerFilter('moment', function (this: FilterScope, instant: unknown) {
    return date.call(this, instant, { dateStyle: 'long', timeStyle: 'short' });
  });
  return liquid;
};

const html = engine(true, false);
const plain = engine(false, false);
const strict = engine(true, true);

export type Parsed = readonly Template[];

export const parseHtml = (source: string): Parsed => html.parse(source);
export const parsePlain = (source: string): Parsed => plain.parse(source);

const scope = (data: Readonly<Record<string, unknown>>, formats: Formats) => ({ ...formats, ...data });

export const renderHtml = (parsed: Parsed, data: Readonly<Record<string, unknown>>, formats: Formats): string =>
  html.renderSync([...parsed], scope(data, formats)) as string;

export const renderPlain = (parsed: Parsed, data: Readonly<Record<string, unknown>>, formats: Formats): string =>
  plain.renderSync([...parsed], scope(data, formats)) as string;

const problemOf = (error: unknown): TemplateProblem => {
  if (!LiquidError.is(error)) throw error;
  const [line] = error.token.getPosition();
  const message = error.message.split('\n')[0]?.replace(/, line:\d+, col:\d+$/, '') ?? '';
  return { line: line ?? null, message };
};

/** What is wrong with the Liquid of it: its syntax, a filter or a value that there is not. */
export const liquidProblem = (
  source: string,
  sample: Readonly<Record<string, unknown>>,
  formats: Formats,
): TemplateProblem | undefined => {
  try {
    strict.parseAndRenderSync(source, scope(sample, formats));
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
};
