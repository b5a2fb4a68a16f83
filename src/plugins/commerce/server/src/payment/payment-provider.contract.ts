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
export const paymentProviderContract = (
  name: string,
  create: () => PaymentProvider,
  /** What the customer does where the provider waits for them; the reference is paid afterwards. */
  customerPays: (reference: string) => unknown = () => undefined,
): void => {
  describe(`${name} keeps the payment provider's contract`, () => {
    let provider: PaymentProvider;
    beforeAll(() => {
      provider = create();
    });
    const paid = async (): Promise<string> => {
      const reference = referenceOf(await provider.start(request()));
      await customerPays(reference);
      return reference;
    };

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

    it('says of a payment what was asked for', async () => {
      const attempt = request();
      const started = await provider.start(attempt);
      const { currency, orderNumber, key } = attempt;
      const identity = { currency, orderNumber, attempt: key, live: provider.live ?? false, account: undefined };
      if (!started.identity) return;
      expect(started.identity).toEqual(identity);
      expect((await provider.check(referenceOf(started))).identity).toEqual(identity);
    });

    it('finds what was started under a key, and nothing under another', async () => {
      if (!provider.find) return;
      const attempt = request();
      const since = Date.now();
      const reference = referenceOf(await provider.start(attempt));
      expect((await provider.find(attempt.key, since))?.reference).toBe(reference);
      expect(await provider.find(randomUUID(), since)).toBeUndefined();
    });

    it('gives money back once per key', async () => {
      if (!provider.refund) return;
      const reference = await paid();
      const [one, other] = [randomUUID(), randomUUID()];
      const first = await provider.refund(reference, 400, one);
      expect(['refunded', 'pending']).toContain(first.status);
      expect(await provider.refund(reference, 400, one)).toEqual(first);
      expect((await provider.refund(reference, 400, other)).reference).not.toBe(first.reference);
    });

    it('lists what it gave back, and for whom', async () => {
      if (!provider.refund || !provider.returns) return;
      const reference = await paid();
      expect(await provider.returns(reference)).toEqual({ refunds: [], disputes: [] });
      const refund = await provider.refund(reference, 400, 'refund-' + reference);
      const listed = { reference: refund.reference, key: 'refund-' + reference, amount: 400, status: refund.status };
      expect(await provider.returns(reference)).toEqual({ refunds: [listed], disputes: [] });
      expect(await provider.check(reference)).toMatchObject({ status: 'captured', amount: 9490, returned: true });
    });

    it('opens one customer per key', async () => {
      if (!provider.openCustomer) return;
      const customer = { key: randomUUID(), email: 'buyer@example.com' };
      const id = await provider.openCustomer(customer);
      expect(await provider.openCustomer(customer)).toBe(id);
      expect(await provider.openCustomer({ ...customer, key: randomUUID() })).not.toBe(id);
    });

    it('tells again what happened, oldest first', async () => {
      if (!provider.news) return;
      const since = Date.now();
      const references = [await paid(), await paid()];
      const told = [];
      for await (const one of provider.news(since)) told.push(one);
      const ours = told.map(({ reference }) => reference).filter((reference) => references.includes(reference));
      expect([...new Set(ours)]).toEqual(references);
      expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort((a, b) => a - b));
      expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(told.length);
    });
  });
};
