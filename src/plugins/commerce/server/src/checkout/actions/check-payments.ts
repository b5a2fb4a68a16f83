import { findOrder } from '../../order';
import { checkPause, stopChecking, takeDuePayments, type Payment } from '../../payment';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { readOpened } from './checkout-view';
import { resume } from './complete-checkout';
import { hearPayment } from './hear-payment';

const batch = 100;

/** Until it is captured or cancelled, a payment whose order is given up can only matter if money is held or on its way. */
const mayStillMatter = ({ status }: Payment): boolean => status === 'pending' || status === 'authorized';

const checkOne = async (strapi: Strapi, payment: Payment): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: payment.orderId });
  if (!order || (order.status !== 'pending' && !mayStillMatter(payment))) return stopChecking(sql, payment.id);
  if (payment.reference) return hearPayment(strapi, { provider: payment.provider, reference: payment.reference });
  await resume(strapi, { ...(await readOpened(strapi, order)), payment });
};

/**
 * Asks after payments whose news never came: their webhook was lost, or the process that asked has died. Safe on any
 * number of instances. Answers how many were asked about.
 */
export const checkPayments = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const due = await takeDuePayments(connection(strapi), now, batch, checkPause);
  for (const payment of due) {
    // One provider's trouble must not keep the others waiting; this one is due again after its pause.
    await checkOne(strapi, payment).catch((error: unknown) => tell(strapi, error));
  }
  return due.length;
};
