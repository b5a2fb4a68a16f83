import { byAddress, byCart, failsWith, minute, type Limit } from '../platform/limit';

export const newCartLimits: readonly Limit[] = [{ name: 'cart.create', points: 60, seconds: minute, by: byAddress }];

/** A link may open a cart. */
export const restoreLimits: readonly Limit[] = [
  { name: 'cart.restore', points: 30, seconds: minute, by: byAddress },
  {
    ...{ name: 'cart.missed-link-by-address', points: 10, seconds: minute, by: byAddress },
    counts: failsWith('cart.link-not-found'),
  },
];

const fails = (code: string, name: 'discount' | 'gift-card'): readonly Limit[] => [
  {
    ...{ name: `${name}.wrong-by-address`, points: 10, seconds: 10 * minute, by: byAddress, counts: failsWith(code) },
    alarm: { points: 40, seconds: 10 * minute },
  },
  { name: `${name}.wrong-by-cart`, points: 10, seconds: 10 * minute, by: byCart, counts: failsWith(code) },
];

/** Against guessing codes, from one address or from many. */
export const codeLimits = fails('discount.not-applicable', 'discount');
export const giftCardLimits = fails('gift-card.not-applicable', 'gift-card');
