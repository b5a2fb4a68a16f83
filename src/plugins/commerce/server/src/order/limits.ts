import { byAddress, byParam, failsWith, hour, minute, type Limit } from '../platform/limit';

const missed = failsWith('order.not-found');

/** Against guessing numbers and tokens. Whoever holds an order's token reads it however many others have failed. */
export const orderLimits: readonly Limit[] = [
  { name: 'order.missed-by-address', points: 10, seconds: minute, by: byAddress, counts: missed },
  { name: 'order.missed-by-order', points: 30, seconds: hour, by: byParam('number'), counts: missed, spares: true },
];
