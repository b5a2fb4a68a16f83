import { column, record } from '../../platform/record';
import type { RefundOrigin, RefundStatus } from '../core/refund';

/** Money of one payment that goes back. The row exists before the provider is asked. */
export interface Refund {
  id: number;
  publicId: string;
  orderId: number;
  paymentId: number;
  /** The idempotency key of our request; null when it was made on the provider's own pages. */
  attempt: string | null;
  /** The provider's id; null until it has answered. */
  reference: string | null;
  status: RefundStatus;
  origin: RefundOrigin;
  /** Minor units of the order's currency. */
  amount: number;
  /** The lines it pays back, if it was made by line. */
  lines: readonly { readonly id: string; readonly quantity: number }[] | null;
  /** The lines whose price this is a part of, though another refund pays back their units: of a second payment, say. */
  partOf: Refund['lines'];
  /** Whether the units of those lines go back on the shelf with it. */
  restock: boolean;
  /** Why it is made, in staff's words or ours. */
  reason: string | null;
  /** Why it failed, in the provider's words. */
  failure: string | null;
  openedAt: number;
  /** When a process last set out to ask the provider; 0 when none has. */
  askedAt: number;
}

export const refund = record<Refund>(
  'refund',
  'refunds',
  {
    orderId: column.integer,
    paymentId: column.integer,
    attempt: column.string,
    reference: column.string,
    status: column.string,
    origin: column.string,
    amount: column.amount,
    lines: column.json,
    partOf: column.json,
    restock: column.boolean,
    reason: column.text,
    failure: column.text,
    openedAt: column.instant,
    askedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_refunds_one_per_attempt', columns: ['attempt'], unique: true },
      { name: 'commerce_refunds_one_per_reference', columns: ['payment_id', 'reference'], unique: true },
      { name: 'commerce_refunds_made', columns: ['opened_at'] },
      { name: 'commerce_refunds_order', columns: ['order_id'] },
    ],
  },
);
