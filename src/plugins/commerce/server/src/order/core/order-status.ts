/**
 * created: opened, its cart still mutable · pending: the payment provider has been (or is being) asked, the cart is
 * closed · completed: paid for · cancelled: given up, its cart free again.
 */
export type OrderStatus = 'created' | 'pending' | 'completed' | 'cancelled';
export type OrderMove = 'charge' | 'complete' | 'cancel';
export type CancelReason = 'refused' | 'expired' | 'customer' | 'staff' | 'out-of-stock';

export const orderStatuses: readonly OrderStatus[] = ['created', 'pending', 'completed', 'cancelled'];

const moves: Readonly<Record<OrderMove, { readonly from: readonly OrderStatus[]; readonly to: OrderStatus }>> = {
  charge: { from: ['created'], to: 'pending' },
  complete: { from: ['pending'], to: 'completed' },
  cancel: { from: ['created', 'pending'], to: 'cancelled' },
};

export const orderMoves = Object.keys(moves) as OrderMove[];

/** Where a move leads, and from where it may start: the SET and the WHERE of the one UPDATE that makes it. */
export const orderMove = (move: OrderMove) => moves[move];

export const nextStatus = (status: OrderStatus, move: OrderMove): OrderStatus | undefined =>
  moves[move].from.includes(status) ? moves[move].to : undefined;
