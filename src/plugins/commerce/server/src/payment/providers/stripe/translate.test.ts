import { disputeStatusOf } from './returns';
import { type ChargeFacts, type Intent, outcomeOf, refundOutcomeOf } from './translate';

const intent = (over: Partial<Intent>): Intent => ({
  id: 'pi_1',
  status: 'requires_payment_method',
  currency: 'eur',
  amount_capturable: 0,
  amount_received: 0,
  client_secret: 'pi_1_secret',
  last_payment_error: null,
  livemode: false,
  metadata: { order: '1001', attempt: 'key-1' },
  on_behalf_of: null,
  latest_charge: null,
  ...over,
});
const outcome = (over: Partial<Intent>) => outcomeOf(intent(over), 'pk_test');
const identity = { currency: 'EUR', orderNumber: '1001', attempt: 'key-1', live: false, account: undefined };
const step = { kind: 'client-secret', secret: 'pi_1_secret', publishableKey: 'pk_test' };

it.each(['requires_payment_method', 'requires_confirmation', 'requires_action'])('%s asks the customer', (status) =>
  expect(outcome({ status })).toEqual({ status: 'needs-customer', reference: 'pi_1', identity, step }),
);

it('a declined card is refused with its reason, and may be tried again', () => {
  const last_payment_error = { message: 'Your card was declined.' };
  expect(outcome({ last_payment_error })).toEqual({
    status: 'refused',
    reference: 'pi_1',
    identity,
    reason: 'Your card was declined.',
    step,
  });
});

it('money held is authorized, money taken is captured, by what Stripe says it has', () => {
  const amounts = { amount_capturable: 900, amount_received: 800 };
  expect(outcome({ ...amounts, status: 'requires_capture' })).toMatchObject({ status: 'authorized', amount: 900 });
  expect(outcome({ ...amounts, status: 'succeeded' })).toMatchObject({ status: 'captured', amount: 800 });
});

it.each([
  [{ on_behalf_of: 'acct_1' }, { account: 'acct_1' }],
  [{ transfer_data: { destination: { id: 'acct_2' } } }, { account: 'acct_2' }],
  [{ livemode: true }, { live: true }],
  [{ metadata: {} }, { orderNumber: undefined, attempt: undefined }],
])('says whose money it is: %j', (over, said) =>
  expect(outcome({ status: 'succeeded', ...over }).identity).toEqual({ ...identity, ...said }),
);

const charge = { amount: 1000, amount_captured: 1000, amount_refunded: 0, disputed: false };

it.each<[string, ChargeFacts | string, boolean]>([
  ['that came in whole', charge, false],
  ['that we did not ask for', 'ch_1', false],
  ['of which some went back', { ...charge, amount_refunded: 1 }, true],
  ['that is disputed', { ...charge, disputed: true }, true],
  ['taken in part, the rest let go', { ...charge, amount_captured: 600, amount_refunded: 400 }, false],
  ['taken in part, and some of that went back', { ...charge, amount_captured: 600, amount_refunded: 401 }, true],
])('knows of a charge %s whether money went back', (_, latest_charge, returned) => {
  const said = outcome({ status: 'succeeded', latest_charge });
  expect('returned' in said && said.returned).toBe(returned);
});

it('counts in our minor units', () =>
  expect(outcome({ status: 'succeeded', currency: 'mga', amount_received: 500 })).toMatchObject({ amount: 50_000 }));

it.each([
  ['processing', 'pending'],
  ['canceled', 'cancelled'],
  ['requires_a_miracle', 'pending'],
])('%s is %s', (status, ours) => expect(outcome({ status })).toEqual({ status: ours, reference: 'pi_1', identity }));

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

it.each([
  ['warning_needs_response', 'inquiry'],
  ['warning_under_review', 'inquiry'],
  ['warning_closed', 'inquiry'],
  ['needs_response', 'open'],
  ['under_review', 'open'],
  ['appeal_needs_response', 'open'],
  ['appeal_under_review', 'open'],
  ['something_new', 'open'],
  ['won', 'won'],
  ['prevented', 'won'],
  ['lost', 'lost'],
])('a dispute that is %s is %s', (status, ours) => expect(disputeStatusOf(status)).toBe(ours));
