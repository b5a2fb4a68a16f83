import { startFakeStripe, surfaceIsKnown } from '../support/fake-stripe';
import { paymentRequest as request, providerFor } from '../support/fake-stripe/provider';

/** An address without the id in it. */
const place = (path: string) => path.replace(/\/[a-z]{2}_\w+/, '/{id}');

it('asks Stripe nothing that Stripe does not know, whatever it does', async () => {
  const stripe = await startFakeStripe();
  const [now, later] = [providerFor(stripe), providerFor(stripe, { capture: 'later' })];
  const customer = await now.openCustomer({ key: 'ada', email: 'ada@example.com' });
  const attempt = request({ customer });
  const { reference = '' } = await now.start(attempt);
  stripe.pay(reference);
  await now.check(reference);
  await now.find(attempt.key, Date.now());
  await now.refund(reference, 100, 'refund-1');
  stripe.dispute(reference);
  await now.returns(reference);
  for await (const told of now.news(0)) expect(told).toMatchObject({ reference });
  const held = await later.start(request({ email: '' }));
  stripe.pay(held.reference ?? '');
  await later.capture(held.reference ?? '', 100, 'capture-1');
  const left = await now.start(request());
  await now.cancel(left.reference ?? '', 'cancel-1');
  await stripe.stop();

  if (!surfaceIsKnown()) console.log('The API surface is not here: parameters are not checked against it.');
  expect(stripe.asked.filter(({ refused }) => refused !== undefined)).toEqual([]);
  expect([...new Set(stripe.asked.map(({ method, path }) => `${method} ${place(path)}`))].sort()).toEqual([
    'GET /v1/disputes',
    'GET /v1/events',
    'GET /v1/payment_intents',
    'GET /v1/payment_intents/{id}',
    'GET /v1/refunds',
    'POST /v1/customer_sessions',
    'POST /v1/customers',
    'POST /v1/payment_intents',
    'POST /v1/payment_intents/{id}/cancel',
    'POST /v1/payment_intents/{id}/capture',
    'POST /v1/refunds',
  ]);
});
