import { jobsOf } from '../jobs';
import { paymentOf } from '../payment';
import type { Feature } from '../platform/feature';
import { catchUp, forgetOldNews } from './actions/catch-up';
import { checkPayments } from './actions/check-payments';
import { expireCheckouts } from './actions/expire-checkouts';
import { voidTask } from './actions/give-back';
import { hearPayment } from './actions/hear-payment';
import { newsTask } from './actions/receive-webhook';
import { voidPayment } from './actions/void-payment';
import { checkoutEndpoints } from './endpoints';
import { giftCards } from './gift-card-provider';
import { tellTaxEngine } from './listeners';
import { staffEndpoints } from './staff-endpoints';

const minute = 60_000;

export const checkout: Feature = {
  name: 'checkout',
  endpoints: [...checkoutEndpoints, ...staffEndpoints],
  staffPermissions: [
    { uid: 'orders.capture', displayName: 'Capture payments' },
    { uid: 'orders.cancel', displayName: 'Cancel orders' },
  ],
  service: (strapi) => ({
    /** The sweeps, as of `now` (epoch ms). They run by themselves; a shop may call them sooner. */
    expire: (now?: number) => expireCheckouts(strapi, now),
    checkPayments: (now?: number) => checkPayments(strapi, now),
    catchUp: (now?: number) => catchUp(strapi, now),
  }),
  bootstrap: (strapi) => {
    paymentOf(strapi).add(giftCards(strapi));
    tellTaxEngine(strapi);
    const jobs = jobsOf(strapi);
    jobs.registerTask(newsTask, ({ provider, reference }) =>
      hearPayment(strapi, { provider: String(provider), reference: String(reference) }),
    );
    jobs.registerTask(voidTask, ({ payment }) => voidPayment(strapi, Number(payment)));
    jobs.every(minute, 'checkout.expire', (shop) => expireCheckouts(shop));
    jobs.every(minute, 'payment.check', (shop) => checkPayments(shop));
    jobs.every(10 * minute, 'payment.catch-up', (shop) => catchUp(shop));
    jobs.every(24 * 60 * minute, 'payment.forget-old-news', forgetOldNews);
  },
};
