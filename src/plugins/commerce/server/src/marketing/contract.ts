import { z } from '@strapi/utils';
import { localeShape } from '../platform/locale-shape';
import { pageFields } from '../platform/paging';
import { subscriberStatuses } from './schemas/subscriber';

/** Looked at before blanks are cut off. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line')
    .trim();
const email = z.email().max(254).toLowerCase();
const wording = z.string().trim().min(1, 'must not be empty').max(1000);

export const newsletterQuery = z.strictObject({ locale: localeShape.optional() });
export const newsletterView = z.object({
  /** What is to stand beside the box or the button: whoever subscribes agrees to it, word for word. */
  wording: z.string(),
  /** Of the words. */
  locale: z.string(),
});

export const subscribeBody = z.strictObject({
  email,
  name: line(100).nullish(),
  /** What its owner reads. */
  locale: localeShape.optional(),
  /** The words that stood beside the box, where they were not the shop's own. */
  wording: wording.nullish(),
  /** The page that held the form. */
  page: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
  /** Left empty by people, who do not see it. */
  website: z.string().max(2000).nullish(),
});
export type SubscribeBody = z.output<typeof subscribeBody>;

export const acceptedView = z.object({ accepted: z.literal(true) });
export const tokenParams = z.strictObject({ token: z.string().min(1).max(200) });
/** As mailboxes send it by themselves (RFC 8058); a page sends nothing. */
export const oneClickBody = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click').optional() });
export const subscriptionView = z.object({ status: z.enum(['pending', 'subscribed', 'unsubscribed']) });

const filter = { q: z.string().trim().max(100).optional(), status: z.enum(subscriberStatuses).optional() };
export const subscribersQuery = z.strictObject({ ...filter, ...pageFields() });
export type SubscribersQuery = z.output<typeof subscribersQuery>;
export const subscribersExportQuery = z.strictObject(filter);
export type SubscribersExportQuery = z.output<typeof subscribersExportQuery>;
export const subscriberParams = z.strictObject({ id: z.string().min(1).max(40) });

export const newSubscriber = z.strictObject({
  email,
  name: line(100)
    .nullish()
    .transform((name) => name || null),
  locale: localeShape.optional(),
});
export type NewSubscriber = z.output<typeof newSubscriber>;

export const subscriberRowView = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  locale: z.string(),
  status: z.enum(subscriberStatuses),
  source: z.string(),
  askedAt: z.string(),
  confirmedAt: z.string().nullable(),
  leftAt: z.string().nullable(),
});
export type SubscriberRowView = z.output<typeof subscriberRowView>;

export const subscriberView = subscriberRowView.extend({
  /** What was agreed to, word for word. */
  wording: z.string(),
  /** The page of the customer of this address, if there is one. */
  customer: z.string().nullable(),
  /** As it happened: it proves the consent. */
  history: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      data: z.record(z.string(), z.unknown()),
      happenedAt: z.string(),
      /** Of an ask: what became of its mail. */
      mail: z.object({ status: z.string(), reason: z.string().nullable() }).nullable(),
    }),
  ),
});
export type SubscriberView = z.output<typeof subscriberView>;

export const newsletterSettings = z.strictObject({
  /** By language. What people agreed to before keeps the words of then. */
  wording: z.record(localeShape, wording).default({}),
});
export type NewsletterSettings = z.output<typeof newsletterSettings>;
