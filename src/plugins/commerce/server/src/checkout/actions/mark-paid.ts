import { findOrder, orderNotFound } from '../../order';
import { claimPayment, patienceMilliseconds, paymentOf, releasePayment } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { askProvider } from './ask-provider';
import { readOpened } from './checkout-view';
import { settlePayment } from './settle-payment';

const refuse = (code: string, message: string) => new CommerceError('conflict', code, message);

/**
 * Staff have seen the money of an order that is paid outside the shop, by bank transfer say: the whole of it. Of several
 * at once one records it. Throws `order.not-pending`, `payment.not-by-hand`.
 */
export const markPaid = async (strapi: Strapi, number: string): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { number });
  if (!order) throw orderNotFound();
  const opened = await readOpened(strapi, order);
  const { payment } = opened;
  const { seenByStaff, capture } = paymentOf(strapi).of(payment.provider);
  const { reference } = payment;
  if (order.status !== 'pending' || payment.status !== 'pending' || !reference) {
    throw refuse('order.not-pending', 'Only an order that waits for its payment is marked paid.');
  }
  if (!seenByStaff || !capture) {
    throw refuse('payment.not-by-hand', `${payment.provider} tells by itself when it is paid.`);
  }
  if (!(await claimPayment(sql, payment, Date.now(), patienceMilliseconds))) {
    throw refuse('payment.in-progress', 'It is being marked paid by somebody else. Look again in a moment.');
  }
  try {
    const outcome = await askProvider(strapi, () => capture(reference, payment.amount, `${payment.attempt}-paid`));
    await settlePayment(strapi, opened, { outcome, heard: 'asking', reason: 'staff' });
  } catch (error) {
    await releasePayment(connection(strapi), payment);
    throw error;
  }
};
