import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';

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

const word = z.string().trim().min(1).max(200);

/** Without `type` and `documentId`: what is tracked. With both: everything that one entry sells. */
export const stockListQuery = z
  .strictObject({
    q: z.string().trim().max(100).optional(),
    /** As few left as the store warns of, or fewer. */
    low: z.literal('true').optional(),
    type: word.optional(),
    documentId: word.optional(),
    sort: z.enum(['sku', 'available', '-available']).default('sku'),
    ...pageFields(),
  })
  .refine(({ type, documentId }) => (type === undefined) === (documentId === undefined), {
    path: ['documentId'],
    message: 'needs a type, and a type needs a documentId',
  });
export type StockListQuery = z.output<typeof stockListQuery>;

export const stockRowView = stockView.extend({
  /** What is sold under the SKU; null once nothing is. */
  offer: z
    .object({
      type: z.string(),
      documentId: z.string(),
      title: z.string(),
      variant: z.string().nullable(),
      options: z.record(z.string(), z.string()),
    })
    .nullable(),
  low: z.boolean(),
});
export type StockRowView = z.output<typeof stockRowView>;
