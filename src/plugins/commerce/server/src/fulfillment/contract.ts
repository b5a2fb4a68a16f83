import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';

export const tokenParams = z.strictObject({ token: z.string().min(1).max(200) });
export const idParams = z.strictObject({ id: z.string().min(1).max(40) });
export const providerParams = z.strictObject({ provider: z.string().min(1).max(50) });
const instant = z.string();

export const fulfillmentView = z.object({
  id: z.string(),
  provider: z.string(),
  status: z.enum(['waiting', 'requested', 'fulfilled', 'held', 'cancelled']),
  lines: z.array(z.object({ id: z.string(), quantity: z.int() })),
  reference: z.string().nullable(),
  carrier: z.string().nullable(),
  tracking: z.string().nullable(),
  trackingUrl: z.string().nullable(),
  /** Why it waits for staff, or what the last try died of. */
  failure: z.string().nullable(),
  attempts: z.int(),
  openedAt: instant,
  fulfilledAt: instant.nullable(),
});

export const downloadView = z.object({
  id: z.string(),
  title: z.string(),
  attempts: z.int().nullable(),
  attemptsLeft: z.int().nullable(),
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
});

/** All that staff see and do about handing an order over. */
export const orderFulfillmentView = z.object({
  fulfillments: z.array(fulfillmentView),
  downloads: z.array(downloadView),
  /** Lines that staff may still send: `unsent` all of them, `left` without what was paid back. */
  parcels: z.array(z.object({ id: z.string(), unsent: z.int(), left: z.int() })),
});
export type OrderFulfillmentView = z.output<typeof orderFulfillmentView>;

const short = z.string().trim().min(1).max(100);

/** Nothing named: all that is left. */
export const shipBody = z.strictObject({
  lines: z
    .array(z.strictObject({ id: z.string().min(1).max(40), quantity: z.int().min(1).max(1_000_000) }))
    .min(1)
    .max(1000)
    .optional(),
  carrier: short.optional(),
  tracking: short.optional(),
  trackingUrl: z
    .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
    .max(2000)
    .optional(),
  /** Whether the buyer is told by e-mail. */
  notify: z.boolean().default(true),
});
export type ShipBody = z.output<typeof shipBody>;

export const accessView = z.object({
  at: instant,
  outcome: z.enum(['counted', 'resumed', 'used-up', 'expired', 'refunded', 'not-paid']),
  address: z.string().nullable(),
  agent: z.string().nullable(),
});
export type AccessView = z.output<typeof accessView>;

export const digitalFileView = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  /** SHA-256, hex. */
  checksum: z.string(),
  store: z.enum(['disk', 's3']),
  uploadedAt: instant,
});
export type DigitalFileView = z.output<typeof digitalFileView>;

export const fileListQuery = z.strictObject(pageFields(50));
export type FileListQuery = z.output<typeof fileListQuery>;

/** The bytes are the body; `Content-Length` must say how many they are. */
export const uploadQuery = z.strictObject({
  name: z.string().trim().min(1).max(200),
  type: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'is not a media type')
    .max(100)
    .default('application/octet-stream'),
});
export type UploadQuery = z.output<typeof uploadQuery>;

/** What goes by e-mail. `keyed`: each unit comes with a licence key of its pool. */
export const goodBody = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    message: z.string().max(10_000).default(''),
    keyed: z.boolean().default(false),
  })
  .refine(({ message, keyed }) => keyed || message.trim(), {
    path: ['message'],
    message: 'needs text, or licence keys',
  });
export type GoodBody = z.output<typeof goodBody>;

export const mailedGoodView = z.object({
  id: z.string(),
  name: z.string(),
  message: z.string(),
  keyed: z.boolean(),
  keys: z.object({ free: z.int(), assigned: z.int() }),
});
export type MailedGoodView = z.output<typeof mailedGoodView>;

/** One key a line. */
export const keysBody = z.strictObject({ keys: z.string().min(1).max(200_000) });
export const keysAnswer = z.object({ added: z.int(), known: z.int(), good: mailedGoodView });

export const webhookAnswer = z.object({ received: z.literal(true) });
