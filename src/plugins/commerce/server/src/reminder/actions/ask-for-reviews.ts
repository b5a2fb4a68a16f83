import { mailOf } from '../../mail';
import { attitudesOf } from '../../marketing';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { handedOverBetween, mayBeAsked } from '../core/to-be-asked';
import { reviewRequestKind } from '../mails/review-request';
import { readSettings } from '../settings';
import { claimReviews, handedOver } from '../store/review-requests';

const atOnce = 100;

/**
 * Asks buyers what they think of an order, once each. Four statements a hundred orders, and two a mail. Safe to repeat, in
 * several processes at once. Answers how many mails.
 */
export const askForReviews = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const { reviewRequest } = await readSettings(strapi);
  if (!reviewRequest.enabled) return 0;
  const sql = connection(strapi);
  const window = handedOverBetween(reviewRequest, now);
  for (let [asked, after] = [0, 0]; ;) {
    const orders = await handedOver(sql, { ...window, after, atOnce });
    const last = orders.at(-1);
    if (!last) return asked;
    const emails = [...new Set(orders.map(({ email }) => email))];
    const attitudes = await attitudesOf(strapi, sql, emails);
    const theirs = orders.filter(({ email }) => mayBeAsked(reviewRequest, attitudes.get(email)));
    if (theirs.length) {
      asked += await transaction(strapi, async (tx) => {
        const ids = theirs.map(({ id }) => id);
        const claimed = await claimReviews(tx.sql, ids, now);
        for (const { publicId, orderId } of claimed) {
          const payload = { request: publicId, order: orderId };
          await mailOf(strapi).send(tx, reviewRequestKind, { key: `order ${orderId}`, payload });
        }
        return claimed.length;
      });
    }
    if (orders.length < atOnce) return asked;
    after = last.id;
  }
};
