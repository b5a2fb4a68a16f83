import { findOrder } from '../../order';
import { findPayment } from '../../payment';
import { connection, type Strapi } from '../../platform/strapi';
import { cancelAtProvider } from './cancel-checkout';
import { readOpened } from './checkout-view';
import { settlePayment } from './settle-payment';

/** Lets go of money that is held for an order that is no more. Throws when the provider does not answer. */
export const voidPayment = async (strapi: Strapi, paymentId: number): Promise<void> => {
  const sql = connection(strapi);
  const payment = await findPayment(sql, { id: paymentId });
  const order = payment && (await findOrder(sql, { id: payment.orderId }));
  if (payment?.status !== 'authorized' || !payment.reference || order?.status !== 'cancelled') return;
  const opened = { ...(await readOpened(strapi, order)), payment };
  const outcome = await cancelAtProvider(strapi, opened, payment.reference);
  await settlePayment(strapi, opened, { outcome, heard: 'asking', reason: 'expired' });
};
