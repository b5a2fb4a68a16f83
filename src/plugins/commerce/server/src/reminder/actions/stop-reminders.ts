import { noteObjection } from '../../marketing';
import { findOrder } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { findReviewRequest } from '../store/review-requests';
import { cancelWaiting, findStockRequest } from '../store/stock-requests';

/**
 * By the link of a mail: whoever waited for an item waits for none any more, whoever was asked for a review is asked no
 * more. False: the link is of neither. Safe to repeat.
 */
export const stopReminders = async (strapi: Strapi, publicId: string): Promise<boolean> => {
  const sql = connection(strapi);
  const waiting = await findStockRequest(sql, publicId);
  if (waiting) await cancelWaiting(sql, waiting.email);
  if (waiting) return true;
  const review = await findReviewRequest(sql, publicId);
  const order = review && (await findOrder(sql, { id: review.orderId }));
  if (order?.email) await transaction(strapi, (tx) => noteObjection(tx, order.email));
  return review !== undefined;
};
