import { byAddress, byWord, hour, minute, type Limit } from '../platform/limit';

/** Anybody can type any address: how often is limited, whatever becomes of it. */
export const stockRequestLimits: readonly Limit[] = [
  {
    ...{ name: 'back-in-stock.by-address', points: 10, seconds: 10 * minute, by: byAddress },
    alarm: { points: 1000, seconds: hour },
  },
  { name: 'back-in-stock.by-email', points: 20, seconds: hour, by: byWord('email') },
];
