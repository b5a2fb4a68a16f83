import { mailOf } from '../../mail';
import { findOrder, orderNotFound } from '../../order';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { downloadsOf } from '../store/downloads';
import { fulfillmentsOf } from '../store/fulfillments';
import { goodsMail } from './hand-goods';

export const linksMail = 'download-links';

/** Staff send the buyer's links and keys again; the same ones. Throws `order.nothing-to-resend`. */
export const resendDelivery = async (strapi: Strapi, number: string): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { number });
  if (!order) throw orderNotFound();
  const links = (await downloadsOf(sql, order.id)).some(({ revokedAt }) => revokedAt === null);
  const mailed = (await fulfillmentsOf(sql, order.id)).filter(
    ({ provider, status }) => provider === 'email' && status === 'fulfilled',
  );
  if (!links && !mailed.length) {
    throw new CommerceError(
      'conflict',
      'order.nothing-to-resend',
      'The order has no downloads and no e-mails to resend.',
    );
  }
  const occasion = newId();
  await transaction(strapi, async (tx) => {
    const mail = mailOf(strapi);
    const about = { key: occasion, orderNumber: number };
    if (links) await mail.send(tx, linksMail, { ...about, payload: { order: order.id } });
    for (const { publicId } of mailed) {
      await mail.send(tx, goodsMail, { ...about, key: `${occasion} ${publicId}`, payload: { fulfillment: publicId } });
    }
  });
};
