export type Fault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The work is done, the answer never arrives. */
  | { readonly kind: 'drop-answer' }
  /** Nothing is done. */
  | { readonly kind: 'error' | 'rate-limit' | 'conflict' }
  /** Nothing is done, and the key remembers the error: as Stripe does with errors that come late. */
  | { readonly kind: 'kept-error' };

/** How often each goes wrong, from 0 to 1; together at most 1. */
export interface Shares {
  readonly drop?: number;
  readonly error?: number;
  readonly rateLimit?: number;
  readonly conflict?: number;
}

/** What goes wrong: first what was asked for, in that order, one fault a request; then by chance. */
export const faults = () => {
  const waiting: Fault[] = [];
  let drawn = (): Fault | undefined => undefined;
  return {
    next: (fault: Fault, times = 1): void => {
      for (let i = 0; i < times; i += 1) waiting.push(fault);
    },
    random: ({ drop = 0, error = 0, rateLimit = 0, conflict = 0 }: Shares, random: () => number): void => {
      const shares = [
        ['drop-answer', drop],
        ['error', error],
        ['rate-limit', rateLimit],
        ['conflict', conflict],
      ] as const;
      drawn = () => {
        let left = random();
        const hit = shares.find(([, share]) => (left -= share) < 0);
        return hit && { kind: hit[0] };
      };
    },
    take: (): Fault | undefined => waiting.shift() ?? drawn(),
    clear: (): void => {
      waiting.splice(0);
      drawn = () => undefined;
    },
  };
};
