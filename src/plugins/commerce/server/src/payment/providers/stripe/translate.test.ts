import { type Intent, outcomeOf, refundOutcomeOf } from './translate';

const intent = (over: Partial<Intent>): Intent => ({
  id: 'pi_1',
  status: 'requires_payment_method',
  currency: 'eur',
  amount_capturable: 0,
  amount_received: 0,
  client_secret: 'pi_1_secret',
  last_payment_error: null,
  ...over,
});
const outcome = (over: Partial<Intent>) => outcomeOf(intent(over), 'pk_test');
const step = { kind: 'client-secret', secret: 'pi_1_secret', publishableKey: 'pk_test' };

it.each(['requires_payment_method', 'requires_confirmation', 'requires_action'])('%s asks the customer', (status) =>
  expect(outcome({ status })).toEqual({ status: 'needs-customer', reference: 'pi_1', step }),
);

it('a declined card is refused with its reason, and may be tried again', () => {
  const last_payment_error = { message: 'Your card was declined.' };
  expect(outcome({ last_payment_error })).toEqual({
    status: 'refused',
    reference: 'pi_1',
    reason: 'Your card was declined.',
    step,
  });
});

it('money held is authorized, money taken is captured, by what Stripe says it has', () => {
  const amounts = { amount_capturable: 900, amount_received: 800 };
  expect(outcome({ ...amounts, status: 'requires_capture' })).toMatchObject({ status: 'authorized', amount: 900 });
  expect(outcome({ ...amounts, status: 'succeeded' })).toMatchObject({ status: 'captured', amount: 800 });
});

it('counts in our minor units', () =>
  expect(outcome({ status: 'succeeded', currency: 'mga', amount_received: 500 })).toMatchObject({ amount: 50_000 }));

it.each([
  ['processing', 'pending'],
  ['canceled', 'cancelled'],
  ['requires_a_miracle', 'pending'],
])('%s is %s', (status, ours) => expect(outcome({ status })).toEqual({ status: ours, reference: 'pi_1' }));

it.each([
  ['succeeded', 'refunded'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
  ['pending', 'pending'],
  ['requires_action', 'pending'],
  ['something_new', 'pending'],
  [null, 'pending'],
])('a refund that is %s is %s', (status, ours) =>
  expect(refundOutcomeOf({ id: 're_1', status })).toMatchObject({ status: ours, reference: 're_1' }),
);
