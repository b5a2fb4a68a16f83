import { column, record } from '../../platform/record';
import type { PaymentStatus } from '../core/payment';
import type { PaymentStep } from '../payment-provider';

/** One attempt to collect an order's money. The row exists before the provider is asked. */
export interface Payment {
  id: number;
  orderId: number;
  provider: string;
  /** The idempotency key of this attempt at the provider. */
  attempt: string;
  /** The provider's id; null until it has answered. */
  reference: string | null;
  status: PaymentStatus;
  /** What it is to collect, in minor units of the order's currency. */
  amount: number;
  /** What the provider says it has taken, in the same units. */
  received: number;
  /** The sum of its refunds that are done or on their way. */
  refunded: number;
  /** The sum of its disputes that are open or lost. */
  lost: number;
  step: PaymentStep | null;
  options: Readonly<Record<string, unknown>>;
  returnUrl: string | null;
  reason: string | null;
  openedAt: number;
  /** When a process last set out to ask the provider: another waits for it, and takes over after a while. */
  askedAt: number;
  /** When the provider is asked though no news came; null once nothing more is to come. */
  nextCheckAt: number | null;
}

export const payment = record<Payment>(
  'payment',
  'payments',
  {
    orderId: column.integer,
    provider: column.string,
    attempt: column.string,
    reference: column.string,
    status: column.string,
    amount: column.amount,
    received: column.amount,
    refunded: column.amount,
    lost: column.amount,
    step: column.json,
    options: column.json,
    returnUrl: column.text,
    reason: column.text,
    openedAt: column.instant,
    askedAt: column.instant,
    nextCheckAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_payments_one_per_attempt', columns: ['attempt'], unique: true },
      { name: 'commerce_payments_one_per_reference', columns: ['provider', 'reference'], unique: true },
      { name: 'commerce_payments_order', columns: ['order_id'] },
      { name: 'commerce_payments_next_check', columns: ['next_check_at'] },
    ],
  },
);
