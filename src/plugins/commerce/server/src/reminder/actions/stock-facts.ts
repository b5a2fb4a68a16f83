import { offersBySku } from '../../catalog';
import type { MailFacts, MailPayload } from '../../mail';
import { pictureOf } from '../../notification';
import { connection, type Strapi } from '../../platform/strapi';
import { leavable, linkToProduct } from '../links';
import { readSettings } from '../settings';
import { findStockRequest, waitOn } from '../store/stock-requests';

/** What tells of an item that is there again. Undefined: nobody wants to know any more, or it is sold out again. */
export const stockFacts = async (strapi: Strapi, { request: id, at }: MailPayload): Promise<MailFacts | undefined> => {
  const sql = connection(strapi);
  const request = await findStockRequest(sql, String(id));
  const { enabled } = (await readSettings(strapi)).backInStock;
  if (!enabled || request?.status !== 'told' || request.toldAt !== at) return undefined;
  const { sku, email, locale } = request;
  const offer = (await offersBySku(strapi, sql, [sku])).get(sku);
  if (!offer || offer.available === 0) {
    await waitOn(sql, request);
    return undefined;
  }
  const texts = offer.texts;
  const text = texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? Object.values(texts)[0];
  const base = String(strapi.config.get('server.absoluteUrl', ''));
  const { unsubscribeUrl, headers } = leavable(strapi, request);
  const { title = sku, variant = null, slug = null } = text ?? {};
  const data = {
    title,
    variant,
    image: pictureOf(base, offer.image),
    url: linkToProduct(strapi, slug),
    unsubscribeUrl,
  };
  return { to: email, locale, data, headers };
};
