import { optionsOf } from '../config';
import type { Feature } from '../platform/feature';
import { paymentEndpoints } from './endpoints';
import { paymentOf } from './index';
import { paymentService } from './payment-service';
import { builtIn } from './providers';
import { payment as paymentRecord } from './schemas/payment';

export const payment: Feature = {
  name: 'payment',
  records: [paymentRecord],
  endpoints: paymentEndpoints,
  service: paymentService,
  bootstrap: (strapi) => {
    for (const provider of builtIn(optionsOf(strapi))) paymentOf(strapi).add(provider);
  },
};
