import type { MailFacts, MailPayload } from '../../mail';
import { findOrder, linkToOrder, orderView, type WholeOrder, wholeOrder } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { orderData } from '../core/order-data';

export interface OrderMail extends MailFacts {
  readonly whole: WholeOrder;
}

/** What a mail about an order tells. Undefined: the order is gone, or its buyer was erased. */
export const orderFacts = async (
  strapi: Strapi,
  payload: MailPayload,
  more: (whole: WholeOrder) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<OrderMail | undefined> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: Number(payload.order) });
  if (!order?.email) return undefined;
  const whole = await wholeOrder(strapi, sql, order);
  const base = String(strapi.config.get('server.absoluteUrl', ''));
  const data = { ...orderData(orderView(whole), { base, order: linkToOrder(strapi, order) }), ...more(whole) };
  return { to: order.email, locale: order.locale, data, orderNumber: order.number, orderId: order.id, whole };
};
