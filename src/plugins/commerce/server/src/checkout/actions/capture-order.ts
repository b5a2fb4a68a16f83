import { findOrder, orderNotFound } from '../../order';
import { claimPayment, patienceMilliseconds, paymentOf, paymentsOf, releasePayment } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { askProvider } from './ask-provider';
import { readOpened } from './checkout-view';
import { settlePayment } from './settle-payment';

const refuse = (code: string, message: string) => new CommerceError('conflict', code, message);

/** Staff take the money that is held for an order. Of several at once one asks the provider, the others are told so. */
export const captureOrder = async (strapi: Strapi, number: string): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { number });
  if (!order) throw orderNotFound();
  const payment = (await paymentsOf(sql, order.id)).find(({ status }) => status === 'authorized');
  const reference = payment?.reference;
  if (!reference || order.status !== 'completed') {
    throw refuse('payment.nothing-to-capture', 'No money is held for this order.');
  }
  const provider = paymentOf(strapi).of(payment.provider);
  const { capture } = provider;
  if (!capture) throw refuse('payment.no-capture', `${payment.provider} takes its money at once.`);
  if (!(await claimPayment(sql, payment, Date.now(), patienceMilliseconds))) {
    throw refuse('payment.in-progress', 'The money is being captured. Look again in a moment.');
  }
  try {
    const outcome = await askProvider(strapi, () => capture(reference, payment.amount, `${payment.attempt}-capture`));
    const opened = { ...(await readOpened(strapi, order)), payment };
    await settlePayment(strapi, opened, { outcome, heard: 'asking', reason: 'staff' });
  } catch (error) {
    await releasePayment(connection(strapi), payment);
    throw error;
  }
};
