import { z } from '@strapi/utils';

/** Whether news still comes in and goes out. */
export const webhookHealthView = z.object({
  /** What payment providers tell the shop. */
  incoming: z.array(
    z.object({
      provider: z.string(),
      /** Where the provider is to send it. */
      address: z.string(),
      lastAt: z.string().nullable(),
      /** Of the last 7 days. */
      received: z.int(),
    }),
  ),
  /** What the shop tells others, of the last 7 days. */
  outgoing: z.object({
    endpoints: z.int(),
    lastAt: z.string().nullable(),
    delivered: z.int(),
    failed: z.int(),
    waiting: z.int(),
  }),
  /** Jobs that were given up and wait for a person. */
  failedJobs: z.int(),
});
export type WebhookHealthView = z.output<typeof webhookHealthView>;
