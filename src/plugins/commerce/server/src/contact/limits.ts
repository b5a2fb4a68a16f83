import { byAddress, hour, minute, type Limit, type Outcome } from '../platform/limit';

/** What was taken, and what the captcha's vendor was asked about; a slip in the form is neither. */
const costs = ({ data, error }: Outcome): boolean => data !== undefined || error?.code === 'contact.captcha-refused';

/** Once many write, each address has one message in the time: a first one always gets through. */
export const contactLimits: readonly Limit[] = [
  {
    ...{ name: 'contact.by-address', points: 5, seconds: 10 * minute, by: byAddress, counts: costs },
    alarm: { points: 200, seconds: hour },
  },
];
