import { connection, type Strapi } from '../../platform/strapi';
import type { SellableOffer, TastesQuery } from '../contract';
import { stockPort } from '../stock-port';
import { readOffers } from '../store/read-offers';
import { offerView } from './find-offers';
import { tastesOf } from './window-of';

/** The offers of many entries of one type by document id, in one statement. */
export const offersOfEntries = async (
  strapi: Strapi,
  type: string,
  documentIds: readonly string[],
  query: TastesQuery,
): Promise<ReadonlyMap<string, readonly SellableOffer[]>> => {
  const { currency, locale } = await tastesOf(strapi, query);
  const now = Date.now();
  const found = new Map<string, SellableOffer[]>();
  for (const offer of await readOffers(connection(strapi), stockPort(strapi), { type, documentIds })) {
    found.set(offer.entryId, [...(found.get(offer.entryId) ?? []), ...offerView(offer, currency, locale, now)]);
  }
  return found;
};
