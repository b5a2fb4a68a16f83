import { byAddress, failsWith, minute, type Limit } from '../platform/limit';

/** Against guessing links. Whoever holds one is not counted. */
export const downloadLimits: readonly Limit[] = [
  {
    name: 'download.missed-by-address',
    points: 20,
    seconds: minute,
    by: byAddress,
    counts: failsWith('download.not-found'),
  },
];
