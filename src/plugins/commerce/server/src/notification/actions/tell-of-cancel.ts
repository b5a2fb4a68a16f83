import { findOrder, type OrderNews, wholeOrder } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { tellsOfCancel } from '../core/worth-telling';
import { tellBuyer } from './tell-buyer';

/** Not every cancelled order is news to its buyer. */
export const tellOfCancel = async (strapi: Strapi, news: OrderNews): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: news.order.id });
  if (!order) return;
  const { payments } = await wholeOrder(strapi, sql, order);
  const instructed = payments.some(({ step }) => step?.kind === 'instructions');
  if (tellsOfCancel(order.cancelReason, instructed)) await tellBuyer(strapi, 'order-cancelled', news);
};
