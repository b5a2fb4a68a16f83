import { paymentProviderContract } from '../../payment-provider.contract';
import { manual } from './manual';

paymentProviderContract('manual', () => manual('Transfer it, naming {number}.'));

it('tells the customer which order to name', async () => {
  const request = {
    key: 'k',
    amount: 1,
    currency: 'EUR',
    orderNumber: '1007',
    email: '',
    returnUrl: undefined,
    options: {},
  };
  expect(await manual('Name {number}.').start(request)).toMatchObject({
    step: { kind: 'instructions', text: 'Name 1007.' },
  });
});
