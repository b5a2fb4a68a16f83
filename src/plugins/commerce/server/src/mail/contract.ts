import { z } from '@strapi/utils';
import { localeShape } from '../platform/locale-shape';
import { pageFields } from '../platform/paging';
import { mailStatuses } from './schemas/mail';

const kindShape = z.string().min(1).max(60);

export const lookShape = z.strictObject({
  name: z.string().trim().max(100).default(''),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is not a color such as #1f5eff')
    .default('#1f5eff'),
  logo: z
    .union([
      z.literal('').transform(() => null),
      z.url({ protocol: /^https$/, error: 'is not an https address' }).max(500),
    ])
    .nullable()
    .default(null),
  footer: z.string().trim().max(2000).default(''),
});
export type MailLook = z.output<typeof lookShape>;

export const statusShape = z.enum(mailStatuses);

export const mailsQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  status: statusShape.optional(),
  kind: kindShape.optional(),
  order: z.string().max(40).optional(),
  ...pageFields(),
});
export type MailsQuery = z.output<typeof mailsQuery>;

export const mailParams = z.strictObject({ id: z.string().min(1).max(40) });
export const kindParams = z.strictObject({ kind: kindShape, locale: localeShape });

export const mailView = z.object({
  id: z.string(),
  kind: z.string(),
  orderNumber: z.string().nullable(),
  /** Null until it was first tried, and once the person was erased. */
  recipient: z.string().nullable(),
  subject: z.string().nullable(),
  locale: z.string().nullable(),
  status: statusShape,
  reason: z.string().nullable(),
  attempts: z.int(),
  queuedAt: z.string(),
  sentAt: z.string().nullable(),
});
export type MailView = z.output<typeof mailView>;

/** Whether mails go out at all, and the languages that words are kept in. */
const about = { connected: z.boolean(), locales: z.array(z.string()) };

export const kindView = z.object({
  id: z.string(),
  title: z.string(),
  /** Languages with words of staff's own. */
  changed: z.array(z.string()),
});
export type MailKindView = z.output<typeof kindView>;
export const kindsMeta = z.object(about);

export const words = z.strictObject({
  subject: z.string().trim().min(1, 'must not be empty').max(500),
  body: z.string().min(1, 'must not be empty').max(100_000),
});
export type WordsBody = z.output<typeof words>;

export const templateView = z.object({
  kind: z.string(),
  title: z.string(),
  locale: z.string(),
  subject: z.string(),
  body: z.string(),
  /** Whether these are staff's own words. */
  changed: z.boolean(),
  /** Names of what `<shop-NAME />` may stand for. */
  parts: z.array(z.string()),
  /** What the words may speak of, as an example. */
  sample: z.record(z.string(), z.unknown()),
});
export type TemplateView = z.output<typeof templateView>;

const problem = z.object({ field: z.enum(['subject', 'body']), line: z.int().nullable(), message: z.string() });
export const previewView = z.object({
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  /** Not empty: there is nothing to show. */
  problems: z.array(problem),
});
export type PreviewView = z.output<typeof previewView>;
export const testView = z.object({ to: z.string() });
