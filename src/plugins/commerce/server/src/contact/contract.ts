import { z } from '@strapi/utils';
import { localeShape } from '../platform/locale-shape';
import { pageFields } from '../platform/paging';
import { spamSigns } from './core/spam';
import { contactStatuses } from './schemas/contact-message';

/** What may stand in a mail's header: nothing that begins another line. Looked at before blanks are cut off. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line')
    .trim();

export const contactBody = z.strictObject({
  name: line(100).min(1, 'must not be empty'),
  email: z.email().max(254).toLowerCase(),
  subject: line(200).nullish(),
  message: z.string().trim().min(1, 'must not be empty').max(5000),
  /** Left empty by people, who do not see it. */
  website: z.string().max(2000).nullish(),
  /** Shown to staff; a link to the order only if it was placed under `email`. */
  orderNumber: line(40).nullish(),
  /** What its writer reads: the answer's words around theirs are in it. */
  locale: localeShape.optional(),
  /** There if the box for the newsletter was ticked: the words beside it, and the page it is on. */
  consent: z
    .strictObject({
      wording: z.string().trim().min(1).max(1000),
      page: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullish(),
    })
    .nullish(),
  /** What the captcha's widget answered, in a shop that has one. */
  captcha: z.string().max(5000).nullish(),
});
export type ContactBody = z.output<typeof contactBody>;

export const acceptedView = z.object({ accepted: z.literal(true) });

export const contactQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  /** Without one: all but spam. */
  status: z.enum(contactStatuses).optional(),
  assignee: z.enum(['me', 'nobody']).optional(),
  ...pageFields(),
});
export type ContactQuery = z.output<typeof contactQuery>;

export const contactParams = z.strictObject({ id: z.string().min(1).max(40) });

export const contactChange = z
  .strictObject({
    status: z.enum(contactStatuses).optional(),
    /** `me` takes it, whoever has it; `nobody` gives it back. */
    assignee: z.enum(['me', 'nobody']).optional(),
  })
  .refine(({ status, assignee }) => status ?? assignee, 'names nothing to change');
export type ContactChange = z.output<typeof contactChange>;

export const replyBody = z.strictObject({
  text: z.string().trim().min(1, 'must not be empty').max(20_000),
  /** Nothing more is to be done afterwards. */
  close: z.boolean().default(false),
});
export type ReplyBody = z.output<typeof replyBody>;

export const contactRowView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  subject: z.string().nullable(),
  /** The beginning of the text, in one line. */
  excerpt: z.string(),
  status: z.enum(contactStatuses),
  assignee: z.string().nullable(),
  /** Whether whoever asks has it. */
  mine: z.boolean(),
  receivedAt: z.string(),
  changedAt: z.string(),
});
export type ContactRowView = z.output<typeof contactRowView>;

export const contactView = contactRowView.extend({
  text: z.string(),
  signs: z.array(z.enum(spamSigns)),
  /** Whether the account was signed in: only then the address is known to be its writer's. */
  signedIn: z.boolean(),
  /** The page of the customer of this address, if there is one. */
  customer: z.string().nullable(),
  order: z.object({ number: z.string(), linked: z.boolean() }).nullable(),
  timeline: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      data: z.record(z.string(), z.unknown()),
      happenedAt: z.string(),
      /** Of an answer: what became of its mail. */
      mail: z.object({ status: z.string(), reason: z.string().nullable() }).nullable(),
    }),
  ),
});
export type ContactView = z.output<typeof contactView>;

export const contactSettings = z.strictObject({
  /** Who is told of new messages; empty: the address that the shop's mails come from. */
  notify: z.union([z.literal(''), z.email().max(254)]).default(''),
  /** How long a message is kept after somebody last did something about it. */
  retentionMonths: z.int().min(1).max(120).default(24),
  savedReplies: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1, 'must not be empty').max(80),
        text: z.string().trim().min(1, 'must not be empty').max(4000),
      }),
    )
    .max(50)
    .default([]),
});
export type ContactSettings = z.output<typeof contactSettings>;

export const removedView = z.object({ removed: z.literal(true) });
