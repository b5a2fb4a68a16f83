import type { Sql, Strapi } from '../../platform/strapi';
import type { Offer } from '../schemas/offer';
import { stockPort } from '../stock-port';
import { readOffers } from './read-offers';

/** An offer, and how many units of it can still be bought; null when its stock is not tracked. */
export type StockedOffer = Offer & { readonly available: number | null };

/** The offers of these SKUs with their stock, in one statement. A SKU that nothing sells is simply not there. */
export const offersBySku = async (
  strapi: Strapi,
  sql: Sql,
  skus: readonly string[],
): Promise<ReadonlyMap<string, StockedOffer>> => {
  if (!skus.length) return new Map();
  const offers = await readOffers(sql, stockPort(strapi), { skus });
  return new Map(
    offers.map(({ stock, ...offer }) => [
      offer.sku,
      { ...offer, available: stock === null ? null : Math.max(0, stock) },
    ]),
  );
};
