import type { Strapi } from './strapi';

const gone = '[secret]';

/** What must not be read in a log: secrets of ours, of vendors and of customers, whatever text they come in. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(invalid input (?:syntax|value)[^:]*:).*/gi, `$1 ${gone}`],
  [
    /\b(authorization|cookie|(?:cart|order)-?token|stripe-signature|idempotency-key|(?:api|secret)-?key|password)(["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',}]+/gi,
    `$1$2${gone}`,
  ],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${gone}`],
  [/\b(?:sk|rk|ek)_[\w-]{4,}/g, gone],
  [/\bwhsec_[\w+/=-]+/g, gone],
  [/\b\w[\w-]*_secret_[\w-]+/g, gone],
  [/\bcuss_[\w-]+/g, gone],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, gone],
  // Our own tokens, and their hashes: 256 bits, url-safe.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, gone],
  [/[^\s@"'<>(),;:=/]+@[^\s@"'<>(),;:=/]+\.[a-z]{2,}/gi, '[e-mail]'],
  [/(\/\/)[^\s/@]+@/g, `$1${gone}@`],
];

const statement = /^\s*(insert into|update|delete from|select|with)\b/i;
const mostLetters = 8000;

/** A failed statement is told with its values: of it only what kind it was and what the database said are kept. */
const withoutValues = (text: string): string => {
  const verb = statement.exec(text)?.[1];
  if (!verb) return text;
  const end = text.lastIndexOf(' - ');
  return `${verb} ${gone}${end < 0 ? '' : text.slice(end)}`;
};

/** A word that was cut could be half a secret. */
const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\S{0,400}$/, '')} …`;

export const redact = (text: string): string =>
  patterns.reduce((clean, [pattern, put]) => clean.replace(pattern, put), shortened(withoutValues(text)));

const framesOf = ({ stack = '' }: Error): string => {
  const from = stack.indexOf('\n    at ');
  return from < 0 ? '' : stack.slice(from);
};

/** Name, message and where it happened; never an error's other fields, where SDKs keep requests and headers. */
const described = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${redact(error.message)}${framesOf(error)}` : redact(String(error));

/** The one way in which the plugin logs what went wrong. `about` says what it was doing. */
export const tell = (strapi: Strapi, error: unknown, about?: string, level: 'error' | 'warn' = 'error'): void => {
  strapi.log[level](about ? `${redact(about)}: ${described(error)}` : described(error));
};

/** The error if it holds no secret, otherwise one that says the same without them; what is thrown but no error, too. */
export const withoutSecrets = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error(redact(String(error)));
  if (redact(error.message) === error.message && redact(error.stack ?? '') === (error.stack ?? '')) return error;
  const clean = new Error(redact(error.message));
  clean.name = error.name;
  clean.stack = described(error);
  // Whoever tells errors apart goes by their code.
  const { code } = error as { code?: unknown };
  if (code !== undefined) Object.assign(clean, { code });
  return clean;
};
