import type { Prices } from './price-value';

/** One line of a price list, with its list's conditions. */
export interface Tier {
  /** The list's public id. */
  readonly list: string;
  readonly currency: string;
  /** Of customers; null = everybody. */
  readonly group: string | null;
  readonly minQuantity: number;
  /** Minor units, each. */
  readonly amount: number;
  /** The list holds from here (epoch ms) … */
  readonly from: number | null;
  /** … up to here, which is no longer in it. */
  readonly until: number | null;
}

/** What prices are worked out from: the entry's own, and those of price lists. */
export interface PriceFacts {
  readonly basePrices: Prices;
  readonly tiers: readonly Tier[];
}

export interface PricedOffer {
  /** The public price (for anybody, of one unit) when the offer was last projected, with its struck-through former price. */
  readonly prices: Prices;
  /** Null in an offer that no projection has written since there are price lists: `prices` are the entry's then. */
  readonly basePrices: Prices | null;
  readonly tiers: readonly Tier[] | null;
}

/** Who buys how much when. */
export interface Terms {
  readonly currency: string;
  readonly quantity: number;
  /** The buyer's groups. */
  readonly groups: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Minor units of one unit. */
export interface UnitPrice {
  readonly amount: number;
  /** The struck-through price; above `amount`, or null. */
  readonly compareAt: number | null;
  /** The price list that gave it; null = the entry. */
  readonly list: string | null;
}

const isRunning = ({ from, until }: Tier, now: number): boolean =>
  (from === null || from <= now) && (until === null || now < until);

const applies = (tier: Tier, { currency, quantity, groups, now }: Terms): boolean =>
  tier.currency === currency &&
  tier.minQuantity <= quantity &&
  (tier.group === null || groups.includes(tier.group)) &&
  isRunning(tier, now);

/** The lowest that applies, the entry's own before an equal one of a list. Undefined: no price in this currency. */
export const cheapest = (
  { basePrices, tiers }: PriceFacts,
  terms: Terms,
): { readonly amount: number; readonly list: string | null } | undefined => {
  const base = basePrices[terms.currency];
  let best = base && { amount: base.amount, list: null as string | null };
  for (const tier of tiers) {
    if (applies(tier, terms) && (!best || tier.amount < best.amount)) best = { amount: tier.amount, list: tier.list };
  }
  return best;
};

export const factsOf = ({ prices, basePrices, tiers }: PricedOffer): PriceFacts => ({
  basePrices: basePrices ?? prices,
  tiers: tiers ?? [],
});

/** On these terms, for anybody and one unit. */
export const publicTerms = ({ currency, now }: Pick<Terms, 'currency' | 'now'>): Terms => ({
  ...{ currency, now },
  quantity: 1,
  groups: [],
});

/**
 * What one unit costs this buyer. A group's or a quantity's price is shown beside the public one; the public price
 * beside its former one. In the moment between a list's beginning and the projection that works the former price out,
 * none is claimed. Undefined: it is not sold in this currency.
 */
export const priceFor = (offer: PricedOffer, terms: Terms): UnitPrice | undefined => {
  const facts = factsOf(offer);
  const own = cheapest(facts, terms);
  if (!own) return undefined;
  const open = cheapest(facts, publicTerms(terms));
  if (!open || own.amount < open.amount) return { ...own, compareAt: open?.amount ?? null };
  if (open.list === null) return { ...open, compareAt: facts.basePrices[terms.currency]?.compareAt ?? null };
  const projected = offer.prices[terms.currency];
  return { ...open, compareAt: (projected?.amount === open.amount && projected.compareAt) || null };
};

export interface QuantityPrice {
  readonly minQuantity: number;
  /** Minor units, each. */
  readonly price: number;
}

/** From how many units on anybody pays less for each, and what. Ascending; each cheaper than the one before. */
export const quantityPrices = (facts: PriceFacts, currency: string, now: number): QuantityPrice[] => {
  const steps = [...new Set(facts.tiers.map(({ minQuantity }) => minQuantity))].sort((a, b) => a - b);
  const terms = publicTerms({ currency, now });
  let last = cheapest(facts, terms)?.amount ?? Infinity;
  return steps.flatMap((minQuantity) => {
    const price = cheapest(facts, { ...terms, quantity: minQuantity })?.amount ?? Infinity;
    if (price >= last) return [];
    last = price;
    return [{ minQuantity, price }];
  });
};

/** The prices as they are at `now`, to be compared with later: lists that run are kept, without their end. */
export const pricesSeen = (offer: PricedOffer, now: number): PriceFacts => {
  const { basePrices, tiers } = factsOf(offer);
  const running = tiers.filter((tier) => isRunning(tier, now));
  return { basePrices, tiers: running.map((tier) => ({ ...tier, from: null, until: null })) };
};
