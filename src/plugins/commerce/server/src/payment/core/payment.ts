/** created: the provider has not answered yet. */
export type PaymentStatus =
  'created' | 'needs-customer' | 'pending' | 'authorized' | 'captured' | 'refused' | 'cancelled';

/** News only moves a payment forward: what is captured stays captured, whatever arrives late. */
const forward: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['needs-customer', 'pending', 'authorized', 'captured', 'refused', 'cancelled'],
  'needs-customer': ['pending', 'authorized', 'captured', 'refused', 'cancelled'],
  pending: ['needs-customer', 'authorized', 'captured', 'refused', 'cancelled'],
  authorized: ['captured', 'cancelled'],
  refused: ['needs-customer', 'pending', 'authorized', 'captured', 'cancelled'],
  captured: [],
  cancelled: ['captured'],
};

export const statuses = Object.keys(forward) as PaymentStatus[];

export const canBecome = (from: PaymentStatus, to: PaymentStatus): boolean => forward[from].includes(to);

/** The statuses from which an outcome's status can be reached: the condition of the one UPDATE that records it. */
export const sourcesOf = (to: PaymentStatus): readonly PaymentStatus[] =>
  statuses.filter((from) => canBecome(from, to));

/** Money taken or promised: such a payment is not given up by a cancel or an expiry: the money has to go back first. */
export const holdsMoney = (status: PaymentStatus): boolean => status === 'captured' || status === 'authorized';
