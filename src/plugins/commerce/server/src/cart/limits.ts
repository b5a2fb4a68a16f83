import { byAddress, byCart, failsWith, minute, type Limit } from '../platform/limit';

export const newCartLimits: readonly Limit[] = [{ name: 'cart.create', points: 60, seconds: minute, by: byAddress }];

const wrong = failsWith('discount.not-applicable');

/** Against guessing codes, from one address or from many. */
export const codeLimits: readonly Limit[] = [
  {
    ...{ name: 'discount.wrong-by-address', points: 10, seconds: 10 * minute, by: byAddress, counts: wrong },
    alarm: { points: 40, seconds: 10 * minute },
  },
  { name: 'discount.wrong-by-cart', points: 10, seconds: 10 * minute, by: byCart, counts: wrong },
];
