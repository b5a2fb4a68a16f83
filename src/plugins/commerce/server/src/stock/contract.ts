import { z } from '@strapi/utils';

export const skuParams = z.strictObject({ sku: z.string().min(1).max(100) });
/** `onHand: null` = not tracked: the SKU can always be bought. */
export const stockBody = z.strictObject({
  onHand: z.int().min(0).max(1_000_000_000).nullable(),
  note: z.string().max(500).optional(),
});
export const stockView = z.object({
  sku: z.string(),
  tracked: z.boolean(),
  onHand: z.int().nullable(),
  reserved: z.int(),
  available: z.int().nullable(),
});
export type StockView = z.output<typeof stockView>;
