export type OrderPaymentStatus = 'unpaid' | 'authorized' | 'paid' | 'partially_refunded' | 'refunded' | 'disputed';
export type OrderFulfillmentStatus = 'unfulfilled' | 'partially_fulfilled' | 'fulfilled' | 'not_required';

interface Collected {
  readonly status: string;
  readonly amount: number;
  readonly refunded: number;
}

const sum = (payments: readonly Collected[], value: (payment: Collected) => number): number =>
  payments.reduce((total, payment) => total + value(payment), 0);

/** What an order's payments make of it. An order of nothing is paid as soon as it is asked for. */
export const paymentStatusOf = (total: number, payments: readonly Collected[]): OrderPaymentStatus => {
  const captured = payments.filter(({ status }) => status === 'captured');
  const taken = sum(captured, ({ amount }) => amount);
  const refunded = sum(captured, (payment) => payment.refunded);
  if (refunded > 0) return refunded >= taken ? 'refunded' : 'partially_refunded';
  if (captured.length && taken >= total) return 'paid';
  const promised = sum(payments, ({ status, amount }) => (status === 'authorized' ? amount : 0));
  return promised > 0 && taken + promised >= total ? 'authorized' : 'unpaid';
};
