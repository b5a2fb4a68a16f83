import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { tellBuyer } from './actions/tell-buyer';
import { tellHowToPay } from './actions/tell-how-to-pay';
import { tellOfCancel } from './actions/tell-of-cancel';

export const listen = (strapi: Strapi): void => {
  const orders = orderOf(strapi);
  orders.on('order.completed', 'mail', (news) => tellBuyer(strapi, 'order-confirmation', news));
  orders.on('payment.pending', 'mail', (news) => tellHowToPay(strapi, news));
  orders.on('payment.refused', 'mail', (news) => tellBuyer(strapi, 'payment-failed', news));
  orders.on('fulfillment.shipped', 'mail', async (news) => {
    const { fulfillment, notify } = news.data;
    if (notify) await tellBuyer(strapi, 'order-shipped', news, { fulfillment });
  });
  orders.on('order.cancelled', 'mail', (news) => tellOfCancel(strapi, news));
  orders.on('refund.succeeded', 'mail', (news) =>
    tellBuyer(strapi, 'order-refunded', news, { amount: news.data.amount }),
  );
};
