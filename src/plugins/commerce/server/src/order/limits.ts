import { byAddress, byParam, byWord, failsWith, hour, minute, type Limit } from '../platform/limit';

const missed = failsWith('order.not-found');

/** Against guessing numbers and tokens. Whoever holds an order's token reads it however many others have failed. */
export const orderLimits: readonly Limit[] = [
  { name: 'order.missed-by-address', points: 10, seconds: minute, by: byAddress, counts: missed },
  { name: 'order.missed-by-order', points: 30, seconds: hour, by: byParam('number'), counts: missed, spares: true },
];

/** Each call may send a mail: all count, hits and misses alike. */
export const lookupLimits: readonly Limit[] = [
  { name: 'order.looked-up-by-address', points: 10, seconds: minute, by: byAddress },
  { name: 'order.looked-up-by-order', points: 30, seconds: hour, by: byWord('number') },
];
