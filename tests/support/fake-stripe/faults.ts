export type Fault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The work is done, the answer never arrives. */
  | { readonly kind: 'drop-answer' }
  | { readonly kind: 'error' }
  | { readonly kind: 'rate-limit' };

/** What goes wrong with the next requests, in the order it was asked for; one fault a request. */
export const faults = () => {
  const waiting: Fault[] = [];
  return {
    next: (fault: Fault, times = 1): void => {
      for (let i = 0; i < times; i += 1) waiting.push(fault);
    },
    take: (): Fault | undefined => waiting.shift(),
    clear: (): void => void waiting.splice(0),
  };
};
