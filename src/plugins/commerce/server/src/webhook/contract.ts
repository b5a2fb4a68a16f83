import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { isSubscription } from './core/event-types';

export const deliveryStatusShape = z.enum(['waiting', 'delivered', 'failed']);

const target = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
  .max(2000)
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'must not hold a user name or password');
const description = z.string().trim().max(255);
const events = z
  .array(z.string().refine(isSubscription, 'is not an event (nor "*")'))
  .min(1, 'name at least one event, or "*"')
  .max(100);

export const webhookBody = z.strictObject({
  url: target,
  description: description.default(''),
  events: events.default(['*']),
  enabled: z.boolean().default(true),
});
export type WebhookBody = z.output<typeof webhookBody>;

export const webhookChange = z.strictObject({
  url: target.optional(),
  description: description.optional(),
  events: events.optional(),
  enabled: z.boolean().optional(),
});
export type WebhookChange = z.output<typeof webhookChange>;

export const idParams = z.strictObject({ id: z.string().min(1).max(40) });

export const webhookView = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  /** Names of events, or one `*` for all. */
  events: z.array(z.string()),
  enabled: z.boolean(),
  /** When it answered 410 Gone, and was disabled for it. */
  goneAt: z.string().nullable(),
  createdAt: z.string(),
});
export type WebhookView = z.output<typeof webhookView>;

export const newWebhookView = webhookView.extend({ secret: z.string() });
export type NewWebhookView = z.output<typeof newWebhookView>;

/** What can be subscribed to. */
export const webhookListMeta = z.object({ eventTypes: z.array(z.string()) });

export const deliveryView = z.object({
  id: z.string(),
  /** The `webhook-id` it was sent with. */
  eventId: z.string(),
  type: z.string(),
  status: deliveryStatusShape,
  attempts: z.int(),
  responseStatus: z.int().nullable(),
  /** The beginning of the last answer's body. */
  response: z.string().nullable(),
  error: z.string().nullable(),
  durationMs: z.int().nullable(),
  createdAt: z.string(),
  attemptedAt: z.string().nullable(),
});
export type DeliveryView = z.output<typeof deliveryView>;

export const deliveryQuery = z.strictObject({
  status: deliveryStatusShape.optional(),
  ...pageFields(),
});
export type DeliveryQuery = z.output<typeof deliveryQuery>;
