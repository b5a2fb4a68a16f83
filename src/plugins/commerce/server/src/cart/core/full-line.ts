import type { StockedOffer } from '../../catalog';
import type { CartLine } from '../schemas/cart';

/** A line beside what is sold under its SKU now; undefined when nothing is. */
export interface FullLine {
  readonly line: CartLine;
  readonly offer: StockedOffer | undefined;
}

/** Minor units of this currency, if it is sold in it. */
export const priceIn = ({ offer }: FullLine, currency: string) => offer?.prices[currency];

export const requiresShipping = (lines: readonly FullLine[]): boolean =>
  lines.some(({ offer }) => offer !== undefined && !offer.digital);
