import { readClock, type Sql } from '../../platform/strapi';
import { quantityPrices, type Tier } from '../core/price-for';
import type { Prices } from '../core/price-value';
import { publicPrices } from '../core/public-prices';
import { insertPricePoints, priceHistories } from '../store/price-history';
import { tiersOf } from '../store/tiers';
import type { EntryOffer } from '../core/offers-of';

/** An offer with the public prices as they are now, and what they come from. */
export type ListedOffer = EntryOffer & { readonly basePrices: Prices; readonly tiers: readonly Tier[] };

/** What price lists make of these offers' prices; the public ones that are new are noted in the SKUs' history. */
export const priceOffers = async (sql: Sql, offers: readonly EntryOffer[]): Promise<ListedOffer[]> => {
  const now = await readClock(sql);
  const skus = offers.map(({ sku }) => sku);
  const tiers = await tiersOf(sql, skus, now);
  const histories = await priceHistories(sql, skus);
  const priced = offers.map((offer) => {
    const facts = { basePrices: offer.prices, tiers: tiers.get(offer.sku) ?? [] };
    const { prices, news } = publicPrices(offer.sku, facts, histories.get(offer.sku) ?? [], now);
    const steps = Object.keys(prices).map((currency) => [currency, quantityPrices(facts, currency, now)]);
    return { news, offer: { ...offer, ...facts, prices, quantityPrices: Object.fromEntries(steps) } };
  });
  await insertPricePoints(
    sql,
    priced.flatMap(({ news }) => news),
  );
  return priced.map(({ offer }) => offer);
};
