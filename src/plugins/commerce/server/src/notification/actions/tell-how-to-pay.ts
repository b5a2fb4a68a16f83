import { findOrder, type OrderNews, wholeOrder } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { instructionsOf } from '../core/instructions';
import { tellBuyer } from './tell-buyer';

/** Only for payments that are made outside the shop: the others are on their way by themselves. */
export const tellHowToPay = async (strapi: Strapi, news: OrderNews): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: news.order.id });
  if (order && instructionsOf((await wholeOrder(strapi, sql, order)).payments))
    await tellBuyer(strapi, 'payment-instructions', news);
};
