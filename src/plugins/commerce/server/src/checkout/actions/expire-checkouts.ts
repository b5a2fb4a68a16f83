import { expiredOrders } from '../../order';
import { holdsMoney } from '../../payment';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { cancelUnpaid } from './cancel-checkout';
import { readOpened } from './checkout-view';

const batch = 100;

const expireSome = async (strapi: Strapi, now: number): Promise<{ looked: number; cancelled: number }> => {
  const expired = await expiredOrders(connection(strapi), now, batch);
  let cancelled = 0;
  for (const order of expired) {
    try {
      const opened = await readOpened(strapi, order);
      // Money that is not what was asked for: that order waits for a person, not for a sweep.
      if (holdsMoney(opened.payment.status)) continue;
      const settled = await cancelUnpaid(strapi, opened, 'expired');
      if (settled?.order.status === 'cancelled') cancelled += 1;
    } catch (error) {
      // One provider's trouble must not keep the other orders' stock.
      tell(strapi, error);
    }
  }
  return { looked: expired.length, cancelled };
};

/**
 * Gives up all orders that were not paid in time: cancels at the provider first, then releases. Safe on any number of
 * instances. Ends where nothing moves: a provider that is away is asked again by the next sweep.
 */
export const expireCheckouts = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  let all = 0;
  for (;;) {
    const { looked, cancelled } = await expireSome(strapi, now);
    all += cancelled;
    if (looked < batch || cancelled === 0) return all;
  }
};
