import { formerPrice, type PricePoint } from './former-price';
import { cheapest, type PriceFacts, publicTerms } from './price-for';
import type { Prices } from './price-value';

/** An offer's prices for everybody, and those of them that are news to its history. */
export interface PublicPrices {
  readonly prices: Prices;
  readonly news: readonly PricePoint[];
}

/** `history`: the SKU's, the oldest first. */
export const publicPrices = (
  sku: string,
  facts: PriceFacts,
  history: readonly PricePoint[],
  now: number,
): PublicPrices => {
  const currencies = new Set([...Object.keys(facts.basePrices), ...facts.tiers.map(({ currency }) => currency)]);
  const news: PricePoint[] = [];
  const prices: Record<string, Prices[string]> = {};
  for (const currency of currencies) {
    const found = cheapest(facts, publicTerms({ currency, now }));
    if (!found) continue;
    const { amount, list } = found;
    const past = history.filter((point) => point.currency === currency);
    const last = past.at(-1);
    // A clock that was put back must not put the present price before an earlier one.
    const since = Math.max(now, last?.since ?? now);
    const fresh = last?.amount === amount ? [] : [{ sku, currency, amount, since }];
    news.push(...fresh);
    const compareAt = list === null ? facts.basePrices[currency]?.compareAt : formerPrice([...past, ...fresh]);
    prices[currency] = { amount, compareAt: compareAt ?? null };
  }
  return { prices, news };
};
