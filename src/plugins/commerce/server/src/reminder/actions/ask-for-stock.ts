import { offersBySku } from '../../catalog';
import { CommerceError } from '../../platform/errors';
import { defaultLocale } from '../../platform/locale';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { StockRequestBody } from '../contract';
import { readSettings } from '../settings';
import { keepWaiting, waitingFor } from '../store/stock-requests';

/** So many items one address may wait for: anybody can type it. */
const most = 20;

/**
 * Keeps an address until an item is there again. Whether it waits already is told to nobody. Throws 422 where nothing is
 * sold under the SKU, or the shop writes no such mails, and 409 for what is there.
 */
export const askForStock = async (
  strapi: Strapi,
  { sku, email, locale }: Omit<StockRequestBody, 'website'>,
): Promise<void> => {
  if (!(await readSettings(strapi)).backInStock.enabled) {
    throw new CommerceError('refused', 'back-in-stock.not-offered', 'The shop does not write such mails.');
  }
  const sql = connection(strapi);
  const offer = (await offersBySku(strapi, sql, [sku])).get(sku);
  if (!offer) throw new CommerceError('refused', 'offer.not-found', `sku: nothing is sold under ${sku}.`, { sku });
  if (offer.available !== 0) {
    throw new CommerceError('conflict', 'back-in-stock.available', `sku: ${sku} can be bought now.`, { sku });
  }
  if ((await waitingFor(sql, email)) >= most) return;
  const about = { sku, email, locale: locale ?? (await defaultLocale(strapi)) };
  await keepWaiting(sql, { ...about, publicId: newId(), askedAt: Date.now() });
};
