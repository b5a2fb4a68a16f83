import { cardsOfOrder, unsealCode } from '../../gift-card';
import type { Caller } from '../../platform/access';
import { connection, type Strapi } from '../../platform/strapi';
import { readOrder } from './read-order';

/** The codes of the cards an order bought: money, shown to nobody but the order's holder. */
export const boughtCards = async (strapi: Strapi, number: string, caller: Caller) => {
  const sql = connection(strapi);
  const { order } = await readOrder(strapi, { number }, caller);
  return (await cardsOfOrder(sql, order.id)).map(({ sealedCode, currency, initial, balance, expiresAt }) => ({
    ...{ code: unsealCode(strapi, sealedCode), currency, initial, balance },
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
  }));
};
