export type OrderPaymentStatus = 'unpaid' | 'authorized' | 'paid' | 'partially_refunded' | 'refunded' | 'disputed';
export type OrderFulfillmentStatus = 'unfulfilled' | 'partially_fulfilled' | 'fulfilled' | 'not_required';

/**
 * What the units that are due and handed over make of an order. Due are all that need handing over, less those that were
 * paid back before they were sent.
 */
export const fulfillmentStatusOf = (
  lines: readonly { readonly due: number; readonly sent: number }[],
): OrderFulfillmentStatus => {
  const due = lines.reduce((sum, line) => sum + line.due, 0);
  const sent = lines.reduce((sum, line) => sum + Math.min(line.sent, line.due), 0);
  if (due === 0) return 'not_required';
  if (sent === 0) return 'unfulfilled';
  return sent < due ? 'partially_fulfilled' : 'fulfilled';
};

/** Minor units of the order's currency. */
interface Collected {
  readonly status: string;
  readonly amount: number;
  readonly received: number;
  readonly refunded: number;
  readonly lost: number;
}

const sum = (payments: readonly Collected[], value: (payment: Collected) => number): number =>
  payments.reduce((total, payment) => total + value(payment), 0);

/** What an order's payments make of it: a dispute before a refund, a refund before a payment, the charge before a hold. */
export const paymentStatusOf = (total: number, payments: readonly Collected[]): OrderPaymentStatus => {
  const captured = payments.filter(({ status }) => status === 'captured');
  const received = sum(captured, (payment) => payment.received);
  const refunded = sum(captured, (payment) => payment.refunded);
  if (sum(captured, ({ lost }) => lost) > 0) return 'disputed';
  // What went back beyond the order's total, of two charges say, was not the order's money.
  const covered = received - refunded >= total;
  if (refunded > 0 && !covered) return refunded >= received ? 'refunded' : 'partially_refunded';
  if (captured.length && received >= total) return 'paid';
  const promised = sum(payments, ({ status, amount }) => (status === 'authorized' ? amount : 0));
  return promised > 0 && received + promised >= total ? 'authorized' : 'unpaid';
};
