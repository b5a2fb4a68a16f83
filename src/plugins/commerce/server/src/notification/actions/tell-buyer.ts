import { mailOf, type MailPayload } from '../../mail';
import type { OrderNews } from '../../order';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';

/** One mail per event, however often its listener is called. */
export const tellBuyer = (
  strapi: Strapi,
  kind: string,
  { id, order }: OrderNews,
  more: MailPayload = {},
): Promise<void> =>
  transaction(strapi, (tx) =>
    mailOf(strapi).send(tx, kind, { key: id, payload: { order: order.id, ...more }, orderNumber: order.number }),
  );
