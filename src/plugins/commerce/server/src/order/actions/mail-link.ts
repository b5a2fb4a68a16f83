import { optionsOf } from '../../config';
import { mailOf, type MailKind } from '../../mail';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { Order } from '../schemas/order';
import { findOrder } from '../store';
import { tokenToOrder } from './link-to-order';

/**
 * The storefront's page of an order, for a mail to the order's own address. What stands behind `#token=` never reaches
 * the page's server; the page sends it as `Order-Token`, and reads the order for a week. Null: the storefront has none.
 */
export const linkToOrder = (strapi: Strapi, order: Order): string | null => {
  const page = optionsOf(strapi).storefront.orderUrl.replaceAll('{number}', encodeURIComponent(order.number));
  if (!page) return null;
  const { href } = new URL(page, strapi.config.get<string>('server.absoluteUrl', 'http://localhost'));
  return `${href}#token=${tokenToOrder(strapi, order)}`;
};

/** What a buyer without an account gets who asks for an order. */
export const orderLinkMail: MailKind = {
  id: 'order-link',
  title: 'Link to an order',
  defaults: {
    en: {
      subject: 'Your order {{ order.number }}',
      body: `<mj-text mj-class="title">Your order {{ order.number }}</mj-text>
<mj-text>You asked for the link to your order. It works for seven days.</mj-text>
<mj-button href="{{ order.url }}">Show the order</mj-button>
<mj-text mj-class="muted">If it was not you who asked, nothing is left for you to do: nobody but you has this link.</mj-text>`,
    },
    de: {
      subject: 'Ihre Bestellung {{ order.number }}',
      body: `<mj-text mj-class="title">Ihre Bestellung {{ order.number }}</mj-text>
<mj-text>Sie haben den Link zu Ihrer Bestellung angefordert. Er gilt sieben Tage.</mj-text>
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>
<mj-text mj-class="muted">Falls nicht Sie danach gefragt haben, müssen Sie nichts tun: Diesen Link haben nur Sie.</mj-text>`,
    },
  },
  sample: { order: { number: '1001', url: 'https://shop.example/orders/1001#token=example' } },
  facts: async (strapi, { order: id }) => {
    const order = await findOrder(connection(strapi), { id: Number(id) });
    const url = order?.email ? linkToOrder(strapi, order) : null;
    if (!order || !url) return undefined;
    const { email: to, locale, number } = order;
    return { to, locale, orderNumber: number, orderId: order.id, data: { order: { number, url } } };
  },
};

/** `at`: the minute it was asked for; of several calls in one, one mail goes out. Safe to repeat. */
export const mailLink = async (strapi: Strapi, id: number, at: number): Promise<void> => {
  const order = await findOrder(connection(strapi), { id });
  if (!order?.email) return;
  if (!linkToOrder(strapi, order)) {
    tell(strapi, 'A buyer asked for an order, but storefront.orderUrl names no page to link to', 'Mail', 'warn');
    return;
  }
  const occasion = { key: `${id}-${at}`, payload: { order: id }, orderNumber: order.number };
  await transaction(strapi, (tx) => mailOf(strapi).send(tx, orderLinkMail.id, occasion));
};
