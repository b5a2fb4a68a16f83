import { optionsOf } from '../config';
import type { Feature } from '../platform/feature';
import { paymentConnections } from './connections';
import { paymentEndpoints } from './endpoints';
import { paymentOf } from './index';
import { paymentService } from './payment-service';
import { builtIn } from './providers';
import { dispute } from './schemas/dispute';
import { payment as paymentRecord } from './schemas/payment';
import { paymentAccount } from './schemas/payment-account';
import { paymentNews } from './schemas/payment-news';
import { refund } from './schemas/refund';

export const payment: Feature = {
  name: 'payment',
  records: [paymentRecord, refund, dispute, paymentNews, paymentAccount],
  endpoints: paymentEndpoints,
  connections: paymentConnections,
  service: paymentService,
  bootstrap: (strapi) => {
    for (const provider of builtIn(optionsOf(strapi))) paymentOf(strapi).add(provider);
  },
};
