import { z } from '@strapi/utils';
import { cartDetails } from '../cart';
import { orderShape } from '../order';

export const checkoutBody = cartDetails.extend({
  payment: z.strictObject({
    provider: z.string().min(1).max(50),
    returnUrl: z.url().max(2000).optional(),
    options: z.record(z.string().max(50), z.unknown()).optional(),
  }),
  /** The total the buyer saw: another one is never charged. */
  expectedTotal: z.int(),
  /** What gift cards left of it; to be named with gift cards on the cart. */
  expectedAmountDue: z.int().optional(),
});
export type CheckoutBody = z.output<typeof checkoutBody>;

const step = z
  .union([
    z.object({
      kind: z.literal('client-secret'),
      secret: z.string(),
      publishableKey: z.string(),
      customerSecret: z.string().optional(),
    }),
    z.object({ kind: z.literal('redirect'), url: z.string() }),
    z.object({ kind: z.literal('instructions'), text: z.string() }),
  ])
  .meta({ id: 'PaymentStep' });

export const checkoutView = z
  .object({
    order: orderShape,
    payment: z.object({
      status: z.enum(['created', 'needs-customer', 'pending', 'authorized', 'captured', 'refused', 'cancelled']),
      step: step.nullable(),
    }),
  })
  .meta({ id: 'Checkout' });
export type CheckoutView = z.output<typeof checkoutView>;

export const webhookParams = z.strictObject({ provider: z.string().min(1).max(50) });
export const webhookAnswer = z.object({ received: z.literal(true) });
