import { z } from '@strapi/utils';
import { cartDetails, cartView, shippingOptionView } from '../cart';

const quantity = z.int().min(1).max(1_000_000);

/** The draft as a whole: what is not named is taken back. */
export const draftBody = cartDetails.extend({
  lines: z
    .array(z.strictObject({ sku: z.string().min(1).max(100), quantity }))
    .min(1)
    .max(200),
  /** Taken when it is made; the store's own otherwise. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});
export type DraftBody = z.output<typeof draftBody>;

export const draftParams = z.strictObject({ id: z.string().min(1).max(40) });

export const draftView = z.object({
  id: z.string(),
  createdBy: z.string().nullable(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  /** Where its buyer pays it; null in a shop that does not say where its storefront shows a cart. */
  link: z.string().nullable(),
  /** Priced as of now, with what still keeps it from being bought; once it is, the number of its order. */
  cart: cartView,
});
export type DraftView = z.output<typeof draftView>;

export const wholeDraftView = draftView.extend({ shippingOptions: z.array(shippingOptionView) });
export type WholeDraftView = z.output<typeof wholeDraftView>;
