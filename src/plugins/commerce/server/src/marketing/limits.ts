import { byAddress, byWord, failsWith, hour, minute, type Limit } from '../platform/limit';

/** How many mails an address gets is kept with it, and not told: here it is about who asks, and how often. */
export const subscribeLimits: readonly Limit[] = [
  {
    ...{ name: 'newsletter.by-address', points: 5, seconds: 10 * minute, by: byAddress },
    alarm: { points: 500, seconds: hour },
  },
  { name: 'newsletter.by-email', points: 10, seconds: hour, by: byWord('email') },
];

/** Who follows a link of ours follows it freely. */
export const linkLimits: readonly Limit[] = [
  {
    ...{ name: 'newsletter.missed-by-address', points: 20, seconds: minute, by: byAddress },
    counts: failsWith('newsletter.not-found'),
  },
];
