import { findOrder, type Completing } from '../../order';
import { jobsOf } from '../../jobs';
import { connection, type Strapi } from '../../platform/strapi';
import { askToSubscribe } from './ask-to-subscribe';

export const askBuyerTask = 'marketing.ask-buyer';

/** Only of who ticked the box; what becomes of it is no matter of the order's. */
export const noteConsent: Completing = async (tx, { id, newsletter }) => {
  if (newsletter) await jobsOf(tx.strapi).add(tx, askBuyerTask, { order: id });
};

/**
 * A buyer who ticked the box at checkout is asked by mail, members too: what is typed there is nobody's proof, and an order
 * may be placed under any address. Once per order.
 */
export const askBuyer = async (strapi: Strapi, orderId: number): Promise<void> => {
  const order = await findOrder(connection(strapi), { id: orderId });
  if (!order?.email) return;
  const { email, locale, customerId, shippingAddress, billingAddress } = order;
  await askToSubscribe(strapi, {
    ...{ email: email.toLowerCase(), source: 'checkout', locale, customerId, key: `order ${orderId}` },
    name: (billingAddress ?? shippingAddress)?.name,
  });
};
