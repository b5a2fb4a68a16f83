import type { ProviderRefund, RefundOutcome } from '../payment-provider';

/** created: we have not heard what became of our request. */
export type RefundStatus = 'created' | RefundOutcome['status'];
/** staff asked for it; the shop itself did, having nothing to give for the money; or it was made at the provider. */
export type RefundOrigin = 'staff' | 'automatic' | 'provider';

/** News only moves a refund forward; one that was done may still bounce, weeks later. */
const forward: Readonly<Record<RefundStatus, readonly RefundStatus[]>> = {
  created: ['pending', 'refunded', 'failed'],
  pending: ['refunded', 'failed'],
  refunded: ['failed'],
  failed: [],
};

export const refundStatuses = Object.keys(forward) as RefundStatus[];

/** The statuses from which `to` can be reached: the condition of the one UPDATE that records it. */
export const refundSourcesOf = (to: RefundStatus): readonly RefundStatus[] =>
  refundStatuses.filter((from) => forward[from].includes(to));

interface Returnable {
  readonly received: number;
  readonly lost: number;
}

/**
 * What may still be given back of a payment, in minor units: what was received, less disputes that are open or lost,
 * less refunds that have not failed, asked for or not. Never below zero.
 */
export const refundableOf = (
  { received, lost }: Returnable,
  refunds: readonly { readonly status: RefundStatus; readonly amount: number }[],
): number =>
  Math.max(
    0,
    refunds.reduce((left, { status, amount }) => left - (status === 'failed' ? 0 : amount), received - lost),
  );

/** What a refund in the provider's list says of it; a list names no reason. */
export const heardRefund = ({ reference, status }: ProviderRefund): RefundOutcome =>
  status === 'failed' ? { status, reference, reason: 'The provider could not send it.' } : { status, reference };
