import { CalledInTransaction, guarded } from '../platform/guarded';
import { tell } from '../platform/log';
import type { Strapi } from '../platform/strapi';
import type { Parcel, ShippingProvider, ShippingQuote } from './shipping-provider';
import { within } from './within';

export interface ShippingService {
  /** For a shop's own `src/index.ts`: `strapi.plugin('commerce').service('shipping').add(myCarrier())`. */
  add(provider: ShippingProvider): void;
  /** Whether any provider has to be asked over the network; then never inside a transaction. */
  asksOutside(): boolean;
  /** All ways to send it, cheapest first. A carrier that fails, or takes more than three seconds, is left out. */
  quotes(parcel: Parcel): Promise<readonly ShippingQuote[]>;
}

const patienceMilliseconds = 3000;

const isSound = ({ id, label, price }: ShippingQuote): boolean =>
  Boolean(id) && Boolean(label) && Number.isSafeInteger(price) && price >= 0;

export const shippingService = (strapi: Strapi): ShippingService => {
  const providers: ShippingProvider[] = [];

  /** A carrier's trouble is not the buyer's: what it would have offered is missing, and the log says why. */
  const askOutside = async (provider: ShippingProvider, parcel: Parcel): Promise<readonly ShippingQuote[]> => {
    try {
      const quotes = await within(patienceMilliseconds, (signal) => provider.quote(parcel, signal));
      const unsound = quotes.find((quote) => !isSound(quote));
      if (unsound) throw new Error(`It offered no sound price: ${JSON.stringify(unsound)}`);
      return quotes;
    } catch (error) {
      if (error instanceof CalledInTransaction) throw error;
      tell(strapi, error, `The carrier "${provider.id}" gave no quotes`, 'warn');
      return [];
    }
  };

  return {
    add: (provider) => void providers.push(provider.local ? provider : guarded(strapi, provider)),
    asksOutside: () => providers.some(({ local }) => !local),
    quotes: async (parcel) => {
      const quotes = await Promise.all(
        providers.map((provider) => (provider.local ? provider.quote(parcel) : askOutside(provider, parcel))),
      );
      return quotes.flat().sort((a, b) => a.price - b.price);
    },
  };
};
