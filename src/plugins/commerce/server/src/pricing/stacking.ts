import { type Discounted, work } from './lanes';
import type { Lane, Promotion } from './promotion';
import type { Purchase } from './purchase';

/** What the buyer would be charged, in minor units. */
export interface Charge {
  lines(discounted: Discounted): number;
  shipping(discounted: Discounted): number;
}

interface Tried {
  readonly goods: Discounted;
  readonly shipping: Discounted;
}

/**
 * Promotions that stand alone are tried against what they keep out, and the buyer gets what costs least; among equals
 * what combines comes first, then the earlier promotion. Trying everything is what makes it certain that one more
 * promotion never makes a purchase dearer: a lane's choices of item and order discounts depend on each other through
 * their taxes. Shipping depends on neither.
 */
export const bestOf = (
  start: Discounted,
  promotions: readonly Promotion[],
  purchase: Purchase,
  charge: Charge,
): Discounted => {
  const combining = promotions.filter(({ stacking }) => stacking === 'combine');
  const choices = (lane: Lane): (readonly Promotion[])[] => [
    combining,
    ...promotions
      .filter(({ stacking, benefits }) => stacking === 'alone-in-lane' && benefits.some((each) => each.lane === lane))
      .map((promotion) => [promotion]),
  ];
  const least = (states: readonly Discounted[], cost: (state: Discounted) => number): Discounted =>
    states.length === 1
      ? (states[0] as Discounted)
      : states.reduce<{ state: Discounted; cost: number }>(
          (best, state) => {
            const own = cost(state);
            return own < best.cost ? { state, cost: own } : best;
          },
          { state: start, cost: Infinity },
        ).state;

  const goods = (items: readonly Promotion[], orders: readonly (readonly Promotion[])[]): Discounted[] => {
    const after = work(start, 'item', items, purchase);
    return orders.map((order) => work(after, 'order', order, purchase));
  };
  const tried: Tried[] = [
    {
      goods: least(
        choices('item').flatMap((items) => goods(items, choices('order'))),
        charge.lines,
      ),
      shipping: least(
        choices('shipping').map((choice) => work(start, 'shipping', choice, purchase)),
        charge.shipping,
      ),
    },
    ...promotions
      .filter(({ stacking }) => stacking === 'alone')
      .map((promotion): Tried => {
        const [only = start] = goods([promotion], [[promotion]]);
        return { goods: only, shipping: work(start, 'shipping', [promotion], purchase) };
      }),
  ];
  const joined = tried.map((each): Discounted => ({
    lines: each.goods.lines,
    shipping: each.shipping.shipping,
    taken: [...each.goods.taken, ...each.shipping.taken],
  }));
  return least(joined, (state) => charge.lines(state) + charge.shipping(state));
};
