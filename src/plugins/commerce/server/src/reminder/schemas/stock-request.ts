import { column, record } from '../../platform/record';

/** Somebody wants to hear once an item is there again. waiting: it is sold out · told: the mail is out, or on its way. */
export interface StockRequest {
  id: number;
  publicId: string;
  sku: string;
  /** Lower case. */
  email: string;
  locale: string;
  status: 'waiting' | 'told' | 'cancelled';
  askedAt: number;
  toldAt: number | null;
}

export const stockRequest = record<StockRequest>(
  'stock-request',
  'stock-requests',
  {
    sku: column.string,
    email: column.string,
    locale: column.string,
    status: column.string,
    askedAt: column.instant,
    toldAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_stock_requests_one_each', columns: ['sku', 'email'], unique: true },
      { name: 'commerce_stock_requests_waiting', columns: ['status', 'asked_at'] },
      { name: 'commerce_stock_requests_email', columns: ['email', 'status'] },
    ],
  },
);
