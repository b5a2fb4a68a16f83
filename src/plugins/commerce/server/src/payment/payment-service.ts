import { CommerceError } from '../platform/errors';
import { guarded } from '../platform/guarded';
import type { Strapi } from '../platform/strapi';
import type { PaymentProvider } from './payment-provider';

export interface PaymentMethod {
  readonly provider: string;
  readonly label: string;
  readonly publishableKey?: string;
}

export interface PaymentService {
  /** For a shop's own `src/index.ts`: `strapi.plugin('commerce').service('payment').add(klarna({…}))`. */
  add(provider: PaymentProvider): void;
  all(): readonly PaymentProvider[];
  methods(): readonly PaymentMethod[];
  /** The provider, guarded: it throws inside a transaction. Undefined: this shop has none of that id. */
  find(id: string): PaymentProvider | undefined;
  /** The provider of a payment that exists: it must not have been taken away. */
  of(id: string): PaymentProvider;
}

export const paymentService = (strapi: Strapi): PaymentService => {
  const providers = new Map<string, PaymentProvider>();
  const find = (id: string) => providers.get(id);
  return {
    add: (provider) => {
      if (providers.has(provider.id)) throw new Error(`There are two payment providers with the id "${provider.id}".`);
      providers.set(provider.id, guarded(strapi, provider));
    },
    all: () => [...providers.values()],
    methods: () =>
      [...providers.values()].flatMap(({ id, label, publishableKey, inner }) =>
        inner
          ? []
          : [
              {
                provider: id,
                label,
                ...(publishableKey && { publishableKey }),
              },
            ],
      ),
    find,
    of: (id) => {
      const provider = find(id);
      if (!provider)
        throw new CommerceError('unavailable', 'payment.unavailable', `The payment provider ${id} is not set up.`);
      return provider;
    },
  };
};
