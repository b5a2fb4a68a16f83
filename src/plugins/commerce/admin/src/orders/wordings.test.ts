import type { CommerceEvents } from '../../../server/src/events';
import { statuses } from '../../../server/src/payment/core/payment';
import english from '../translations/en.json';
import { eventWording, paymentWording } from './wordings';

/** Written out so that a new event fails to compile here until it has words. */
const events: Record<keyof CommerceEvents, true> = {
  'order.created': true,
  'order.completed': true,
  'order.cancelled': true,
  'order.short': true,
  'payment.needs-customer': true,
  'payment.pending': true,
  'payment.authorized': true,
  'payment.captured': true,
  'payment.refused': true,
  'payment.cancelled': true,
  'payment.mismatched': true,
};

test.each(Object.keys(events))('%s has words', (type) => {
  expect(english).toHaveProperty([eventWording(type) ?? 'no words']);
});

test.each(statuses)('a payment that is %s has words', (status) => {
  expect(english).toHaveProperty([paymentWording(status) ?? 'no words']);
});

test('what we do not know is shown by its name', () => {
  expect(eventWording('klarna.reminded')).toBeUndefined();
});
