import { minorUnits } from '../../src/plugins/commerce/server/src/money';
import type { ShippingProvider, ShippingQuote } from '../../src/plugins/commerce/server/src/shipping';

interface Rate {
  readonly service: string;
  readonly name: string;
  readonly amount: string;
  readonly currency: string;
  readonly transitDays: readonly [number, number];
}

/** An example of what a shop writes for a carrier of its own. */
export const httpCarrier = (base: string, key: string): ShippingProvider => ({
  id: 'http-carrier',
  quote: async (parcel, signal) => {
    const { country, state, postalCode } = parcel;
    const response = await fetch(`${base}/rates`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to: { country, state, postalCode }, grams: parcel.weight }),
      ...(signal && { signal }),
    });
    if (response.status === 404) return [];
    if (!response.ok) throw new Error(`The carrier answered ${response.status}.`);
    const { rates } = (await response.json()) as { rates: readonly Rate[] };
    return rates
      .filter(({ currency }) => currency === parcel.currency)
      .map(({ service, name, amount, currency, transitDays: [min, max] }): ShippingQuote => ({
        id: `http-carrier:${service}`,
        label: name,
        // No amount of the currency is no price: the shop leaves it out, and says so.
        price: minorUnits(amount, currency) ?? Number.NaN,
        taxCategory: 'standard',
        arrives: { min, max },
      }));
  },
});
