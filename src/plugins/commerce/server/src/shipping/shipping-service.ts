import { guarded } from '../platform/guarded';
import type { Strapi } from '../platform/strapi';
import type { Parcel, ShippingProvider, ShippingQuote } from './shipping-provider';

export interface ShippingService {
  /** For a shop's own `src/index.ts`: `strapi.plugin('commerce').service('shipping').add(myCarrier())`. */
  add(provider: ShippingProvider): void;
  /** Whether any provider has to be asked over the network; then never inside a transaction. */
  asksOutside(): boolean;
  /** All ways to send it, cheapest first. */
  quotes(parcel: Parcel): Promise<readonly ShippingQuote[]>;
}

export const shippingService = (strapi: Strapi): ShippingService => {
  const providers: ShippingProvider[] = [];
  return {
    add: (provider) => void providers.push(provider.local ? provider : guarded(strapi, provider)),
    asksOutside: () => providers.some(({ local }) => !local),
    quotes: async (parcel) => {
      const quotes = await Promise.all(providers.map((provider) => provider.quote(parcel)));
      return quotes.flat().sort((a, b) => a.price - b.price);
    },
  };
};
