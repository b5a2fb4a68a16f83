import { column, record } from '../../platform/record';
import type { ProviderDispute } from '../payment-provider';

/** A customer's complaint at their bank about one payment. Amount in minor units of the order's currency. */
export interface Dispute extends ProviderDispute {
  id: number;
  orderId: number;
  paymentId: number;
  heardAt: number;
}

export const dispute = record<Dispute>(
  'dispute',
  'disputes',
  {
    orderId: column.integer,
    paymentId: column.integer,
    reference: column.string,
    amount: column.amount,
    status: column.string,
    reason: column.text,
    heardAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_disputes_one_per_reference', columns: ['payment_id', 'reference'], unique: true },
      { name: 'commerce_disputes_heard', columns: ['heard_at'] },
      { name: 'commerce_disputes_order', columns: ['order_id'] },
    ],
  },
);
