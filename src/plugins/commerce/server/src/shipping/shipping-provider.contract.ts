import type { Parcel, ShippingProvider } from './shipping-provider';

export interface ShippingSubject {
  readonly provider: ShippingProvider;
  /** Goes there, in this currency. */
  readonly parcel: Parcel;
  /** The same parcel to where it does not go, or in a currency it has no price in. */
  readonly unserved: readonly Parcel[];
  /** Makes it slow from now on. Providers that ask nobody outside cannot be. */
  slow?(): void;
}

/** What every shipping provider promises; from the provider's own test: `keepsShippingContract('table', …)`. */
export const keepsShippingContract = (name: string, subject: () => ShippingSubject): void => {
  describe(`the shipping provider "${name}"`, () => {
    it('is named', () => {
      expect(subject().provider.id).toMatch(/^[\w-]+$/);
    });

    it('offers whole prices, each once, with a label and a tax category', async () => {
      const { provider, parcel } = subject();
      const quotes = await provider.quote(parcel);
      expect(quotes.length).toBeGreaterThan(0);
      for (const { id, label, price, taxCategory, arrives } of quotes) {
        expect([id, label, taxCategory].every((text) => text.trim().length > 0)).toBe(true);
        expect(Number.isSafeInteger(price) && price >= 0).toBe(true);
        if (!arrives) continue;
        expect([arrives.min, arrives.max].every((days) => Number.isSafeInteger(days) && days >= 0)).toBe(true);
        expect(arrives.min).toBeLessThanOrEqual(arrives.max);
      }
      expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
    });

    it('offers the same for the same parcel, also to many at once', async () => {
      const { provider, parcel } = subject();
      const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => provider.quote(parcel)));
      for (const other of others) expect(other).toEqual(first);
    });

    it('offers nothing where it does not go, and does not fail', async () => {
      const { provider, unserved } = subject();
      for (const parcel of unserved) expect(await provider.quote(parcel)).toEqual([]);
    });

    it('if it asks outside, it stops when it is told to', async () => {
      const { provider, parcel, slow } = subject();
      if (provider.local) return;
      expect(slow).toBeDefined();
      slow?.();
      const asked = Date.now();
      await expect(provider.quote(parcel, AbortSignal.timeout(50))).rejects.toThrow();
      expect(Date.now() - asked).toBeLessThan(30_000);
    });
  });
};
