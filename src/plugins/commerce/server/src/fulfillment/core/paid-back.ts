import type { Units } from './units';

interface Collected {
  readonly status: string;
  /** Minor units. */
  readonly received: number;
}
interface Returned {
  readonly status: string;
  readonly amount: number;
  readonly lines: readonly Units[] | null;
}

export interface PaidBack {
  /** Nothing of the money stays with the shop. */
  readonly all: boolean;
  unitsOf(line: { readonly publicId: string; readonly quantity: number }): number;
}

/** What of an order was paid back. A refund counts from when it is written down, before the provider is asked. */
export const paidBack = (payments: readonly Collected[], refunds: readonly Returned[]): PaidBack => {
  const live = refunds.filter(({ status }) => status !== 'failed');
  const received = payments.reduce((sum, { status, received: money }) => sum + (status === 'captured' ? money : 0), 0);
  const back = live.reduce((sum, { amount }) => sum + amount, 0);
  const all = received > 0 && back >= received;
  const named = live.flatMap(({ lines }) => lines ?? []);
  return {
    all,
    unitsOf: ({ publicId, quantity }) =>
      all
        ? quantity
        : Math.min(
            quantity,
            named.filter(({ id }) => id === publicId).reduce((sum, each) => sum + each.quantity, 0),
          ),
  };
};
