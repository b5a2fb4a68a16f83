import { paymentStatusOf } from './derived-status';

const payment = (status: string, amount = 100, refunded = 0, lost = 0) => ({
  ...{ status, amount, refunded, lost },
  received: status === 'captured' ? amount : 0,
});

it.each([
  [[], 'unpaid'],
  [[payment('pending')], 'unpaid'],
  [[payment('refused'), payment('captured')], 'paid'],
  [[payment('captured', 99)], 'unpaid'],
  [[payment('authorized')], 'authorized'],
  [[payment('captured', 60), payment('authorized', 40)], 'authorized'],
  [[payment('captured', 100, 30)], 'partially_refunded'],
  [[payment('captured', 100, 100)], 'refunded'],
  [[payment('captured', 100, 0, 100)], 'disputed'],
  [[payment('captured', 100, 40, 60)], 'disputed'],
  [[payment('captured', 100, 100), payment('captured', 100)], 'paid'],
  [[payment('captured', 100, 100), payment('captured', 100, 1)], 'partially_refunded'],
  [[payment('captured', 100, 100), payment('captured', 100, 100)], 'refunded'],
] as const)('%j is %s', (payments, status) => expect(paymentStatusOf(100, payments)).toBe(status));
