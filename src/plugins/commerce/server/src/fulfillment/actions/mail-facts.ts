import { findOrder, linesOf, linkToOrder, type Order } from '../../order';
import type { MailFacts, MailPayload } from '../../mail';
import { unseal } from '../../platform/secrets';
import { shopKey } from '../../platform/shop-key';
import { connection, type Strapi } from '../../platform/strapi';
import { attemptsLeft, iso } from '../core/views';
import { downloadsOf } from '../store/downloads';
import { findFulfillment } from '../store/fulfillments';
import { findGoods, keysOf } from '../store/mailed-goods';
import { downloadUrl } from './download-urls';

export const keyPurpose = 'licence keys';

/** To whom it goes, and what every mail of this slice may speak of. */
const about = (strapi: Strapi, order: Order) => ({
  ...{ to: order.email, locale: order.locale, orderNumber: order.number, orderId: order.id },
  data: { order: { number: order.number, url: linkToOrder(strapi, order) } },
});

/** What was bought and goes by e-mail: each message with its keys. */
export const goodsFacts = async (strapi: Strapi, { fulfillment }: MailPayload): Promise<MailFacts | undefined> => {
  const sql = connection(strapi);
  const row = await findFulfillment(sql, { publicId: String(fulfillment) });
  const order = row && (await findOrder(sql, { id: row.orderId }));
  if (!row || !order || row.status === 'cancelled') return undefined;
  const lines = (await linesOf(sql, order.id)).filter(({ publicId }) => row.lines.some(({ id }) => id === publicId));
  const goods = await findGoods(
    sql,
    lines.flatMap(({ delivery }) => (delivery?.email ? [delivery.email.good] : [])),
  );
  const keys = await keysOf(sql, row.id);
  const facts = about(strapi, order);
  return {
    ...facts,
    data: {
      ...facts.data,
      goods: lines.map(({ publicId, title, variant, delivery }) => ({
        title: [title, variant].filter(Boolean).join(', '),
        message: goods.find((good) => good.publicId === delivery?.email?.good)?.message ?? '',
        keys: keys
          .filter(({ lineId }) => lineId === publicId)
          .map(({ sealedKey }) => unseal(shopKey(strapi, keyPurpose), sealedKey)),
      })),
    },
  };
};

/** The links of an order, as they are good now. */
export const linksFacts = async (strapi: Strapi, { order: id }: MailPayload): Promise<MailFacts | undefined> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: Number(id) });
  const rights = order ? (await downloadsOf(sql, order.id)).filter(({ revokedAt }) => revokedAt === null) : [];
  if (!order || !rights.length) return undefined;
  const { origin } = new URL(strapi.config.get<string>('server.absoluteUrl', 'http://localhost'));
  const urlOf = downloadUrl(strapi);
  const facts = about(strapi, order);
  return {
    ...facts,
    data: {
      ...facts.data,
      downloads: rights.map((right) => ({
        title: right.title,
        url: origin + urlOf(right.publicId),
        attemptsLeft: attemptsLeft(right),
        expiresAt: iso(right.expiresAt),
      })),
    },
  };
};
