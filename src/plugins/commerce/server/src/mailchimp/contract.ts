import { z } from '@strapi/utils';

const refusal = z.object({ kind: z.string(), name: z.string(), error: z.string(), at: z.string() });

/** How the shop gets on with Mailchimp. */
export const mailchimpView = z.object({
  connected: z.boolean(),
  /** What the shop is called in the account. */
  store: z.string(),
  /** Things that Mailchimp knows, that are to be told, and that it refused. */
  told: z.int(),
  waiting: z.int(),
  refused: z.int(),
  /** Of those it knows, people of the newsletter's list; and when it was last looked who left there. */
  members: z.int(),
  membersLookedAt: z.string().nullable(),
  /** The last of them. */
  refusals: z.array(refusal),
  toldAt: z.string().nullable(),
  /** Why nothing can be told just now. */
  failure: z.object({ error: z.string(), at: z.string() }).nullable(),
  /** The last telling of everything. */
  sync: z
    .object({
      phase: z.enum(['product', 'member', 'tags', 'customer', 'order', 'done']),
      done: z.int(),
      total: z.int(),
      startedAt: z.string(),
      finishedAt: z.string().nullable(),
    })
    .nullable(),
});
export type MailchimpView = z.output<typeof mailchimpView>;

export const webhookParams = z.strictObject({ secret: z.string().min(1).max(100) });
export const webhookAnswer = z.object({ received: z.literal(true) });

export const syncStarted = z.object({ started: z.literal(true) });
