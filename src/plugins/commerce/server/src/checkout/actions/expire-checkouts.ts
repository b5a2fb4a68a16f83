import { expiredOrders } from '../../order';
import { holdsMoney } from '../../payment';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { cancelAtProvider } from './cancel-checkout';
import { chargePayment } from './charge-payment';
import { readOpened } from './checkout-view';
import { settlePayment } from './settle-payment';

const batch = 100;

/**
 * Gives up orders that were not paid in time: cancels at the provider first, then releases. A payment whose start was
 * never answered is asked for under its own key, to have something to cancel. Safe on any number of instances.
 */
export const expireCheckouts = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const expired = await expiredOrders(connection(strapi), now, batch);
  let cancelled = 0;
  for (const order of expired) {
    try {
      const opened = await readOpened(connection(strapi), order);
      // Paid, though its goods were gone: that one waits for a person, not for a sweep.
      if (holdsMoney(opened.payment.status)) continue;
      const reference = opened.payment.reference ?? (await chargePayment(strapi, opened)).reference;
      const outcome = reference
        ? await cancelAtProvider(strapi, opened, reference)
        : ({ status: 'refused', reason: 'Never started.' } as const);
      const settled = await settlePayment(strapi, opened, { outcome, heard: 'asking', reason: 'expired' });
      if (settled?.order.status === 'cancelled') cancelled += 1;
    } catch (error) {
      // One provider's trouble must not keep the other orders' stock.
      tell(strapi, error);
    }
  }
  return cancelled;
};
