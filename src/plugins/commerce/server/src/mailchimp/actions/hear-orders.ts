import { findOrder, type OrderNews } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { isTold } from '../core/order-news';
import { orderEntry } from '../core/lanes';
import { markChanged, markIfKnown } from './mark-changed';

/**
 * Something of an order that Mailchimp shows has changed. How it stands is read when it is told. Listeners run beside
 * each other: of a person's two orders the later one may be heard of first.
 */
export const hearOrder = async (strapi: Strapi, { order: { id }, happenedAt }: OrderNews): Promise<void> => {
  const order = await findOrder(connection(strapi), { id });
  if (!order) return;
  await transaction(strapi, async (tx) => {
    if (isTold(order)) await markChanged(tx, [orderEntry(order)], happenedAt);
    // What was left in a cart is bought, or can be bought again.
    await markIfKnown(tx, { kind: 'cart', entity: String(order.cartId) });
  });
};
