import { randomUUID } from 'node:crypto';
import type { PaymentOutcome, PaymentProvider, PaymentRequest } from './payment-provider';

const statuses = ['needs-customer', 'pending', 'authorized', 'captured', 'refused', 'cancelled'];

const request = (over: Partial<PaymentRequest> = {}): PaymentRequest => ({
  key: randomUUID(),
  amount: 9490,
  currency: 'EUR',
  orderNumber: '1001',
  email: 'buyer@example.com',
  returnUrl: undefined,
  options: {},
  ...over,
});

const referenceOf = (outcome: PaymentOutcome): string => {
  if (!outcome.reference) throw new Error(`${outcome.status} came without a reference`);
  return outcome.reference;
};

/** The test that every payment provider passes: what the checkout relies on, whoever takes the money. */
export const paymentProviderContract = (name: string, create: () => PaymentProvider): void => {
  describe(`${name} keeps the payment provider's contract`, () => {
    let provider: PaymentProvider;
    beforeAll(() => {
      provider = create();
    });

    it('has an id that fits an address and a label that people read', () => {
      expect(provider.id).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
      expect(provider.label).not.toBe('');
    });

    it('starts with one of the known outcomes', async () => {
      expect(statuses).toContain((await provider.start(request())).status);
    });

    it('gives the same answer to the same key, and another reference to another', async () => {
      const attempt = request();
      const first = await provider.start(attempt);
      expect(await provider.start(attempt)).toEqual(first);
      expect(referenceOf(await provider.start(request()))).not.toBe(referenceOf(first));
    });

    it('tells the truth about a reference, again and again', async () => {
      const reference = referenceOf(await provider.start(request()));
      const checked = await provider.check(reference);
      expect(checked).toEqual(await provider.check(reference));
      if (checked.status === 'captured') expect(checked.amount).toBe(9490);
    });

    it('cancels what is not captured, twice without harm', async () => {
      const started = await provider.start(request());
      if (!provider.cancel || started.status === 'captured') return;
      const reference = referenceOf(started);
      expect((await provider.cancel(reference, 'cancel-1')).status).toBe('cancelled');
      expect((await provider.cancel(reference, 'cancel-1')).status).toBe('cancelled');
    });
  });
};
