import { column, record } from '../../platform/record';

/** A buyer is asked once for what they think of an order: the row is written in the transaction that sends the mail. */
export interface ReviewRequest {
  id: number;
  publicId: string;
  orderId: number;
  askedAt: number;
}

export const reviewRequest = record<ReviewRequest>(
  'review-request',
  'review-requests',
  { orderId: column.integer, askedAt: column.instant },
  {
    indexes: [
      { name: 'commerce_review_requests_one_per_order', columns: ['order_id'], unique: true },
      { name: 'commerce_review_requests_key', columns: ['document_id'], unique: true },
    ],
    cascades: [{ column: 'order_id', table: 'commerce_orders' }],
  },
);
