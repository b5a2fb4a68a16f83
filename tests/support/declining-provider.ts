import type { Core } from '@strapi/strapi';
import type { PaymentProvider } from '../../src/plugins/commerce/server/src/payment';
import type { PaymentService } from '../../src/plugins/commerce/server/src/payment/payment-service';

/** Refuses every card and counts how often it was asked. */
export const decliningProvider = () => {
  let asked = 0;
  const provider: PaymentProvider = {
    id: 'declining',
    label: 'Declines',
    start: async ({ key, options }) => {
      asked += 1;
      if (options.pays) return { status: 'captured', reference: key, amount: Number(options.pays) };
      return { status: 'refused', reference: key, reason: 'Declined.' };
    },
    check: async (reference) => ({ status: 'refused', reference, reason: 'Declined.' }),
  };
  return {
    asked: () => asked,
    register: (strapi: Core.Strapi) => (strapi.plugin('commerce').service('payment') as PaymentService).add(provider),
  };
};
