import { allocate, partOf } from '../../money';

/** What of an order can go back by itself: a line, or its shipping. Minor units; `tax` is a part of `total`. */
export interface Part {
  readonly id: string;
  readonly total: number;
  readonly tax: number;
  readonly quantity: number;
}

/** Money that went back, or that a dispute took. */
export interface Return {
  readonly amount: number;
  /** Epoch ms. */
  readonly at: number;
  readonly lines: readonly { readonly id: string; readonly quantity: number }[] | null;
}

export interface PartReturned {
  readonly id: string;
  readonly amount: number;
  readonly tax: number;
}

/** What `units` of a part cost, cumulatively, so that its pieces add up to its total whatever the order. */
const costOf = ({ total, quantity }: Part, units: number): number =>
  quantity === 0 ? 0 : Math.round((total * Math.min(units, quantity)) / quantity);

const taxIn = ({ tax, total }: Part, back: number): number => (total === 0 ? 0 : partOf(tax, back, total));

/**
 * Divides what went back of an order among its parts, one return after the other. A return by line takes from those
 * lines, any other from all that is left, by value. When all of the total is back, all of the tax and the shipping is.
 * `excess`: what was received beyond the total, which was never the order's money and goes first.
 */
export const dividedReturns = (
  parts: readonly Part[],
  returns: readonly Return[],
  excess: number,
): readonly (readonly PartReturned[])[] => {
  const back = parts.map(() => 0);
  const units = parts.map(() => 0);
  let absorbable = Math.max(0, excess);
  return returns.map(({ amount, lines }) => {
    const absorbed = Math.min(absorbable, amount);
    absorbable -= absorbed;
    let rest = amount - absorbed;
    const left = parts.map(({ total }, index) => Math.max(0, total - (back[index] ?? 0)));
    const taken = parts.map((part, index) => {
      const wanted = (lines ?? []).reduce((sum, { id, quantity }) => sum + (id === part.id ? quantity : 0), 0);
      const before = units[index] ?? 0;
      units[index] = before + wanted;
      const most = Math.min(costOf(part, before + wanted) - costOf(part, before), left[index] ?? 0, rest);
      const own = Math.max(0, most);
      rest -= own;
      return own;
    });
    const still = left.map((one, index) => one - (taken[index] ?? 0));
    const room = still.reduce((sum, one) => sum + one, 0);
    const spread = room > 0 ? allocate(Math.min(rest, room), still) : parts.map(() => 0);
    // More than there was: goodwill, which has no tax of its own.
    const beyond = Math.max(0, rest - room);
    return parts.map((part, index) => {
      const before = back[index] ?? 0;
      const own = (taken[index] ?? 0) + (spread[index] ?? 0);
      back[index] = before + own;
      const tax = taxIn(part, before + own) - taxIn(part, before);
      return { id: part.id, amount: own + (index === parts.length - 1 ? beyond : 0), tax };
    });
  });
};
