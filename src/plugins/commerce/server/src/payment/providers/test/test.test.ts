import { paymentProviderContract } from '../../payment-provider.contract';
import { test as testProvider } from './test';

paymentProviderContract('test', testProvider);

const start = (outcome: string) =>
  testProvider().start({
    key: 'k',
    amount: 500,
    currency: 'JPY',
    orderNumber: '1',
    email: '',
    returnUrl: undefined,
    options: { outcome },
  });

it.each(['captured', 'refused', 'needs-customer', 'pending'])('ends in %s when told to', async (outcome) => {
  expect((await start(outcome)).status).toBe(outcome);
});

it('refuses options it does not know', async () => {
  await expect(start('free')).rejects.toMatchObject({ code: 'payment.invalid-options' });
});

it('counts as paid once the customer has been sent and we ask again', async () => {
  const started = await start('needs-customer');
  expect(await testProvider().check(started.reference ?? '')).toMatchObject({ status: 'captured', amount: 500 });
});
