import { allocate, partOf } from '../../money';
import type { TaxLine } from '../../pricing';
import type { TaxGroup } from './content';

/** What refunded lines cost in one group, with their own taxes. */
export interface Wanted {
  readonly gross: number;
  readonly taxes: readonly number[];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** By weights, never more than there is room for; what does not fit goes where there is room. `amount` fits in all. */
const spread = (amount: number, weights: readonly number[], room: readonly number[]): number[] => {
  const parts = allocate(amount, weights).map((part, index) => Math.min(part, room[index] ?? 0));
  const left = room.map((most, index) => most - (parts[index] ?? 0));
  const more = allocate(amount - sum(parts), left);
  return parts.map((part, index) => part + (more[index] ?? 0));
};

/** The lines' own part, or a part of what is left; never so little that more tax than money would be left. */
const taxPart = (tax: TaxLine, gross: number, group: TaxGroup, own: number | undefined): TaxLine => {
  const part = own ?? partOf(tax.amount, gross, group.gross);
  return { ...tax, amount: Math.max(0, tax.amount - (group.gross - gross), Math.min(part, tax.amount)) };
};

const ownTax = (wanted: Wanted | undefined, place: number, gross: number): number | undefined => {
  const own = wanted?.taxes[place];
  return own === undefined || !wanted || gross > wanted.gross || wanted.gross === 0
    ? undefined
    : partOf(own, gross, wanted.gross);
};

/**
 * What a credit note of `amount` takes from each group of which so much is `left`: in proportion, or, with `wanted`,
 * of those lines first and with their own taxes. No group falls below zero, and the last one takes all that is left.
 * Throws a RangeError above what is left in all.
 */
export const creditOf = (amount: number, left: readonly TaxGroup[], wanted?: readonly Wanted[]): TaxGroup[] => {
  const room = left.map(({ gross }) => gross);
  if (amount > sum(room)) throw new RangeError(`Of ${sum(room)} that is left, ${amount} cannot be credited.`);
  const asked = wanted?.map(({ gross }) => gross);
  const parts = spread(amount, asked && sum(asked) > 0 ? asked : room, room);
  return left.map((group, index) => {
    const gross = parts[index] ?? 0;
    if (group.gross === 0) return group;
    const taxes = group.taxes.map((tax, place) => taxPart(tax, gross, group, ownTax(wanted?.[index], place, gross)));
    return { ...group, gross, taxes };
  });
};

/**
 * How much is to be credited of an order in all: what of its total the shop no longer has. What came twice and went
 * back is none of it, and a refund that failed counts no more, though its credit note stands: the buyer is owed it.
 */
export const creditDue = (total: number, received: number, refunded: number): number =>
  Math.max(0, Math.min(total, total - (received - refunded)));
