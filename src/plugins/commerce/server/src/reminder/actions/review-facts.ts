import type { MailFacts, MailPayload } from '../../mail';
import { attitudesOf, findSubscriber } from '../../marketing';
import { pictureOf } from '../../notification';
import { findOrder, linesOf } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import { mayBeAsked } from '../core/to-be-asked';
import { leavable, linkToProduct } from '../links';
import { readSettings } from '../settings';

/** What asks for a review. Undefined: the order went back, its buyer is erased, or does not want to be asked. */
export const reviewFacts = async (
  strapi: Strapi,
  { order: id, request }: MailPayload,
): Promise<MailFacts | undefined> => {
  const sql = connection(strapi);
  const { reviewRequest } = await readSettings(strapi);
  const order = await findOrder(sql, { id: Number(id) });
  if (!reviewRequest.enabled || !order?.email) return undefined;
  const stands = order.status === 'completed' && ['paid', 'partially_refunded'].includes(order.paymentStatus);
  const email = order.email.toLowerCase();
  const attitude = (await attitudesOf(strapi, sql, [email])).get(email);
  if (!stands || !mayBeAsked(reviewRequest, attitude)) return undefined;
  const subscriber = attitude === 'subscribed' ? await findSubscriber(sql, { email }) : undefined;
  const { unsubscribeUrl, headers } = leavable(strapi, subscriber ?? { publicId: String(request) });
  const base = String(strapi.config.get('server.absoluteUrl', ''));
  const lines = (await linesOf(sql, order.id)).map(({ title, variant, image, slug }) => ({
    ...{ title, variant, image: pictureOf(base, image), url: linkToProduct(strapi, slug) },
  }));
  const name = order.shippingAddress?.name || order.billingAddress?.name || null;
  const data = { name, number: order.number, lines, unsubscribeUrl };
  return { to: order.email, locale: order.locale, data, headers, orderNumber: order.number, orderId: order.id };
};
