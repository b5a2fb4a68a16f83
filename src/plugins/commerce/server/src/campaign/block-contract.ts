import { z } from '@strapi/utils';

const line = (most: number) => z.string().trim().min(1, 'must not be empty').max(most);
const link = z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).max(2000);

/** An entry that has offers: what it is called, looks like and costs is read when the mail is shown or sent. */
export const itemShape = z.strictObject({
  type: z.string().min(1).max(200),
  documentId: z.string().min(1).max(100),
  /** Where it leads, for what has no page at `storefront.productUrl`. */
  url: link.optional(),
});
export type CampaignItem = z.output<typeof itemShape>;

export const blockShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: line(200) }),
  /** An empty line begins a paragraph. */
  z.strictObject({ kind: z.literal('text'), text: line(10_000) }),
  z.strictObject({ kind: z.literal('button'), label: line(100), url: link }),
  z.strictObject({
    kind: z.literal('image'),
    url: link,
    alternativeText: z.string().trim().max(500).default(''),
    link: link.optional(),
  }),
  z.strictObject({ kind: z.literal('products'), items: z.array(itemShape).min(1, 'pick something').max(20) }),
  /** The campaign's promotion code. */
  z.strictObject({ kind: z.literal('code'), text: z.string().trim().max(500).default('') }),
  z.strictObject({ kind: z.literal('divider') }),
]);
export type CampaignBlock = z.output<typeof blockShape>;

export const blocksShape = z.array(blockShape).max(50);

/** Whom it goes to: of all who subscribed, those to whom each of these applies that is not null. */
export const audienceShape = z.strictObject({
  /** A language, with its regions: `de` is `de-AT` too. */
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a locale')
    .nullable()
    .default(null),
  /** A group of customers. */
  group: z.string().trim().min(1).max(100).nullable().default(null),
  /** The document id of what they bought. */
  bought: z.string().min(1).max(100).nullable().default(null),
  /** They bought something since; with `bought`, that. */
  boughtSince: z.iso.datetime({ offset: true }).nullable().default(null),
  subscribedSince: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type Audience = z.output<typeof audienceShape>;
