import type { StockedOffer, UnitPrice } from '../../catalog';
import { cheapest, priceFor } from '../../catalog/core/price-for';
import type { Buyer } from '../../pricing';
import type { CartLine } from '../schemas/cart';

/** A line beside what is sold under its SKU now; undefined when nothing is. */
export interface FullLine {
  readonly line: CartLine;
  readonly offer: StockedOffer | undefined;
}

/** On whose terms and when a cart is priced. */
export interface Terms {
  readonly currency: string;
  readonly customer?: Buyer | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What one unit costs this buyer at the line's quantity, if it is sold in the currency. */
export const priceOf = ({ line, offer }: FullLine, { currency, customer, now }: Terms): UnitPrice | undefined =>
  offer && priceFor(offer, { currency, quantity: line.quantity, groups: customer?.groups ?? [], now });

/**
 * What it would cost at the same quantity if the offer were still as the buyer last saw it; undefined when that is not
 * known.
 */
export const seenPriceOf = ({ line }: FullLine, { currency, customer, now }: Terms): number | undefined => {
  const { basePrices, tiers } = line.seenPrices;
  const terms = { currency, quantity: line.quantity, groups: customer?.groups ?? [], now };
  return basePrices && tiers ? cheapest({ basePrices, tiers }, terms)?.amount : undefined;
};

export const requiresShipping = (lines: readonly FullLine[]): boolean =>
  lines.some(({ offer }) => offer !== undefined && !offer.digital);
