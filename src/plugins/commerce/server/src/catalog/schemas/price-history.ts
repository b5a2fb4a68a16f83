import { column, record } from '../../platform/record';
import type { PricePoint } from '../core/former-price';

/** The public prices a SKU has had, for what a reduction may be announced with. */
export interface PriceHistory extends PricePoint {
  id: number;
}

export const priceHistory = record<PriceHistory>(
  'price-history',
  'price-histories',
  { sku: column.string, currency: column.string, amount: column.amount, since: column.instant },
  { indexes: [{ name: 'commerce_price_histories_once', columns: ['sku', 'currency', 'since'], unique: true }] },
);
