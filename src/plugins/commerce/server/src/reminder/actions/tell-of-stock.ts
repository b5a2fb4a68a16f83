import { mailOf } from '../../mail';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { backInStockKind } from '../mails/back-in-stock';
import { readSettings } from '../settings';
import { claimStockRequests, deleteOldStockRequests, toBeTold } from '../store/stock-requests';

const atOnce = 100;
const day = 86_400_000;

/**
 * Writes to those whose item is there again, once each. Two statements a hundred of them, and two a mail. Safe to repeat,
 * in several processes at once. Answers how many mails.
 */
export const tellOfStock = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const { backInStock } = await readSettings(strapi);
  if (!backInStock.enabled) return 0;
  for (let told = 0; ;) {
    const waiting = await toBeTold(connection(strapi), backInStock.atLeast, atOnce);
    if (!waiting.length) return told;
    told += await transaction(strapi, async (tx) => {
      const ids = waiting.map(({ id }) => id);
      const claimed = await claimStockRequests(tx.sql, ids, now);
      for (const { publicId } of claimed) {
        await mailOf(strapi).send(tx, backInStockKind, {
          key: `${publicId} ${now}`,
          payload: { request: publicId, at: now },
        });
      }
      return claimed.length;
    });
    if (waiting.length < atOnce) return told;
  }
};

/** An address is kept for a month after its mail, and for a year in vain. */
export const forgetStockRequests = async (strapi: Strapi, now = Date.now()): Promise<void> => {
  await deleteOldStockRequests(connection(strapi), { done: now - 30 * day, waiting: now - 365 * day });
};
