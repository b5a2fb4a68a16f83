import { z } from '@strapi/utils';

export const paymentMethodView = z
  .object({
    provider: z.string(),
    label: z.string(),
    publishableKey: z.string().optional(),
  })
  .meta({ id: 'PaymentMethod' });

export const paymentModeView = z.object({ mode: z.enum(['live', 'test', 'mixed']) });
export type PaymentModeView = z.output<typeof paymentModeView>;

/** A card, or another way to pay, that a provider keeps for a customer. */
export const savedCardView = z
  .object({
    id: z.string(),
    provider: z.string(),
    brand: z.string(),
    lastFour: z.string().nullable(),
    expiryMonth: z.int32().nullable(),
    expiryYear: z.int32().nullable(),
  })
  .meta({ id: 'SavedCard' });
export type SavedCardView = z.output<typeof savedCardView>;

export const cardParams = z.strictObject({ id: z.string().regex(/^[\w-]{1,100}$/, 'is not a card’s id') });
