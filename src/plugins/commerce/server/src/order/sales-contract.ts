import { z } from '@strapi/utils';

const word = z.string().trim().min(1).max(200);
export const entryParams = z.strictObject({ type: word, documentId: word });
const moneyView = z.object({ currency: z.string(), amount: z.int() });

/** How one entry sells. Revenue is what its lines came to, discounts off, in minor units per currency. */
export const entrySalesView = z.object({
  days: z.int(),
  units: z.int(),
  orders: z.int(),
  revenue: z.array(moneyView),
  /** What can still be bought of all its SKUs that are tracked; null when none is. */
  available: z.int().nullable(),
  lowSkus: z.int(),
  /** Carts that hold it and are neither ordered nor in a checkout. */
  openCarts: z.int(),
});
export type EntrySalesView = z.output<typeof entrySalesView>;

export const historyParams = z.strictObject({ sku: z.string().min(1).max(100) });
/** `before`: the `at` of the last entry that was read, for those before it. */
export const historyQuery = z.strictObject({ before: z.iso.datetime().optional() });

export const stockHistoryEntry = z.object({
  at: z.string(),
  reason: z.enum(['initial', 'adjusted', 'returned', 'sold']),
  /** Units added or, below zero, taken. */
  quantity: z.int(),
  note: z.string().nullable(),
  /** The order that took them. */
  order: z.string().nullable(),
});
export type StockHistoryEntry = z.output<typeof stockHistoryEntry>;
