import { z } from '@strapi/utils';
import { codeLength } from '../promotion';
import { localeShape } from '../platform/locale-shape';
import { pageFields } from '../platform/paging';
import { audienceShape, blocksShape } from './block-contract';
import { recipientStatuses } from './core/recipient-status';
import { campaignStatuses } from './schemas/campaign';

const oneLine = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line')
    .trim();
const name = oneLine(200).refine(Boolean, 'must not be empty');

const fields = {
  /** What staff call it; links tell it to the shop's analytics as `utm_campaign`. */
  name,
  /** May be empty until it is sent. */
  subject: oneLine(250),
  /** What mailboxes show beside the subject. */
  previewText: oneLine(250),
  locale: localeShape,
  blocks: blocksShape,
  audience: audienceShape,
};

export const campaignBody = z.strictObject({
  ...fields,
  subject: fields.subject.default(''),
  previewText: fields.previewText.default(''),
  locale: localeShape.optional(),
  blocks: blocksShape.default([]),
  audience: audienceShape.prefault({}),
});
export type CampaignBody = z.output<typeof campaignBody>;

export const campaignChange = z.strictObject(fields).partial();
export type CampaignChange = z.output<typeof campaignChange>;

export const campaignParams = z.strictObject({ id: z.string().min(1).max(40) });
export const campaignsQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  status: z.enum(campaignStatuses).optional(),
  ...pageFields(),
});
export type CampaignsQuery = z.output<typeof campaignsQuery>;

export const campaignRowView = z.object({
  id: z.string(),
  name: z.string(),
  subject: z.string(),
  status: z.enum(campaignStatuses),
  sendAt: z.string().nullable(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  /** Whom it was begun for; null: not begun. */
  recipients: z.int().nullable(),
  /** Why it is a draft again, and was not sent; of one that is being sent, what it waits for. */
  problem: z.string().nullable(),
  changedAt: z.string(),
});
export type CampaignRowView = z.output<typeof campaignRowView>;

/** Completed orders that its links led to, by currency; revenue in minor units, as charged. */
const salesView = z.array(z.object({ currency: z.string(), orders: z.int(), revenue: z.int() }));

export const listedCampaignView = campaignRowView.extend({ audience: audienceShape, sales: salesView });
export type ListedCampaignView = z.output<typeof listedCampaignView>;

export const campaignView = campaignRowView.extend({
  previewText: z.string(),
  locale: z.string(),
  blocks: blocksShape,
  audience: audienceShape,
  /** `smtp`, the shop's own mail server, or the service that sends it: `mailchimp`. Of what has not begun, who would now. */
  sender: z.string(),
  /** The promotion that was made with it, and its code. */
  promotion: z.object({ id: z.string(), code: z.string() }).nullable(),
});
export type CampaignView = z.output<typeof campaignView>;

/** One entry, or those that are found. */
export const itemsQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  type: z
    .string()
    .regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, 'is not a content type')
    .default('plugin::commerce.product'),
  documentId: z.string().min(1).max(100).optional(),
});
export type ItemsQuery = z.output<typeof itemsQuery>;

/** Something published that can be bought, in the shop's language and currency. Amounts in minor units. */
export const itemView = z.object({
  type: z.string(),
  documentId: z.string(),
  title: z.string(),
  image: z.string().nullable(),
  price: z.int(),
  currency: z.string(),
  /** Its variants cost differently: `price` is the lowest. */
  from: z.boolean(),
});
export type ItemView = z.output<typeof itemView>;

/** As it is being written, saved or not; of what is left out the saved campaign stands. */
export const previewBody = campaignChange;
export const previewView = z.object({ subject: z.string(), html: z.string(), text: z.string() });
export type PreviewView = z.output<typeof previewView>;

export const audienceBody = z.strictObject({ audience: audienceShape });
export const audienceView = z.object({
  /** Who would get it now. */
  recipients: z.int(),
  /** Lists that are larger are refused; null: none is too large for whoever would send it. */
  largestList: z.int().nullable(),
});
export type AudienceView = z.output<typeof audienceView>;

/** `final`: the service that sends it is shown it, and asked as well; as it is before it is sent or scheduled. */
export const checklistQuery = z.strictObject({ final: z.enum(['true', 'false']).default('false') });

export const checklistView = audienceView.extend({
  /** Whether it may be sent: no error is among the problems. */
  ready: z.boolean(),
  problems: z.array(
    z.object({
      level: z.enum(['error', 'warning']),
      code: z.string(),
      /** The field: `subject`, `blocks.2`. */
      about: z.string(),
      message: z.string(),
    }),
  ),
});
export type ChecklistView = z.output<typeof checklistView>;

/** To oneself, if it is not said. */
export const testBody = z.strictObject({ to: z.email().max(254).optional() });
export const testView = z.object({ to: z.string() });

export const scheduleBody = z.strictObject({ sendAt: z.iso.datetime({ offset: true }) });

/** Percent off the order, by one code. */
export const codeBody = z.strictObject({
  code: z.string().trim().min(1).max(codeLength),
  /** Parts per million: 100000 is ten percent. */
  percent: z.int().min(1).max(1_000_000),
  endsAt: z.iso.datetime({ offset: true }).nullable().default(null),
  /** Of each customer. Null: as often as they like. */
  customerLimit: z.int().min(1).max(1_000_000).nullable().default(1),
});
export type CodeBody = z.output<typeof codeBody>;

export const recipientsQuery = z.strictObject({ status: z.enum(recipientStatuses).optional(), ...pageFields() });
export type RecipientsQuery = z.output<typeof recipientsQuery>;
export const recipientView = z.object({
  /** Null: has been erased. */
  email: z.string().nullable(),
  /** The subscriber's. */
  subscriber: z.string().nullable(),
  status: z.enum(recipientStatuses),
  /** Why it failed or was skipped. */
  reason: z.string().nullable(),
  sentAt: z.string().nullable(),
});
export type RecipientView = z.output<typeof recipientView>;

export const reportView = z.object({
  status: z.enum(campaignStatuses),
  recipients: z.int(),
  /** By what became of their mails; together they are the recipients. */
  waiting: z.int(),
  sent: z.int(),
  failed: z.int(),
  /** Nobody can tell whether they got it: it is not sent twice. */
  inDoubt: z.int(),
  /** They left, or were erased, before their turn came. */
  skipped: z.int(),
  /** Of the recipients, since it began. */
  unsubscribed: z.int(),
  bounced: z.int(),
  /** People who did, each once. Null: whoever sends it does not know, or has not been asked yet. */
  opens: z.int().nullable(),
  clicks: z.int().nullable(),
  /** As the service that sends it counts it, at `at`; null as above. */
  measured: z
    .object({
      at: z.string(),
      sent: z.int(),
      unsubscribed: z.int(),
      bounced: z.int(),
      /** Of those who came from it; revenue in minor units, without shipping and tax. Null: nothing was bought. */
      orders: z.int(),
      revenue: z.int().nullable(),
      currency: z.string().nullable(),
    })
    .nullable(),
  sales: salesView,
});
export type ReportView = z.output<typeof reportView>;
