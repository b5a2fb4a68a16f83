import type { FulfillmentLine, FulfillmentProvider, FulfillmentRequest } from './fulfillment-provider';

export interface FulfillmentSubject {
  readonly provider: FulfillmentProvider;
  /** A line it takes, and one it does not. */
  readonly takes: FulfillmentLine;
  readonly leaves: FulfillmentLine;
  readonly order: FulfillmentRequest['order'];
  /** How many hand-overs the other side has begun, whatever it was asked. Not of providers that nobody is behind. */
  begun?(): number;
  /** The other side is silent from now on. */
  down?(): void;
}

const request = ({ takes, order }: FulfillmentSubject, key: string): FulfillmentRequest => ({
  ...{ key, order, lines: [takes], askedBefore: false },
});

/** What every fulfillment provider promises; from the provider's own test: `keepsFulfillmentContract('kunaki', …)`. */
export const keepsFulfillmentContract = (name: string, subject: () => FulfillmentSubject): void => {
  describe(`the fulfillment provider "${name}"`, () => {
    it('is named', () => {
      expect(subject().provider.id).toMatch(/^[a-z][a-z0-9-]*$/);
    });

    it('takes its own lines and leaves the others, however often it is asked', () => {
      const { provider, takes, leaves } = subject();
      for (let i = 0; i < 2; i += 1) {
        expect(provider.accepts(takes)).toBe(true);
        expect(provider.accepts(leaves)).toBe(false);
      }
    });

    it('answers that it is done, that somebody sees to it, or why a person has to', async () => {
      const outcome = await subject().provider.fulfill(request(subject(), 'contract-1'));
      expect(['fulfilled', 'requested', 'held']).toContain(outcome.status);
      if (outcome.status === 'held') expect(outcome.reason.trim()).not.toBe('');
      if (outcome.status === 'requested') expect(outcome.reference.trim()).not.toBe('');
    });

    it('hands over once, though it is asked again under the same key not knowing what came of it', async () => {
      const { provider, begun } = subject();
      if (!begun) return;
      const before = begun();
      const asked = request(subject(), 'contract-2');
      await provider.fulfill(asked);
      await provider.fulfill({ ...asked, askedBefore: true });
      expect(begun() - before).toBe(1);
    });

    it('says so when nobody answers: it throws, or a person has to look; never that it is done', async () => {
      const { provider, down } = subject();
      if (!down) return;
      down();
      const outcome = await provider.fulfill(request(subject(), 'contract-3')).catch(() => undefined);
      expect([undefined, 'held']).toContain(outcome?.status);
    });

    it('if it hears webhooks, it trusts none that is not signed', async () => {
      const { provider } = subject();
      if (!provider.readWebhook) return;
      const body = Buffer.from('{"id":"contract-1","status":"shipped"}');
      await expect(provider.readWebhook({ headers: {}, body })).rejects.toThrow('not to be trusted');
    });
  });
};
