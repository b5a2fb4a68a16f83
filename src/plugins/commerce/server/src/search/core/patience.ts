/** So many searches in a row may go without an answer: one that takes long is no outage. */
const mostFailures = 3;
/** Then nobody waits for it for so many milliseconds, but for the one who tries whether it is back. */
const rest = 5000;

export interface Patience {
  /** Whether it is worth asking now. */
  mayAsk(now: number): boolean;
  /** Answers whether it was given up before, and is back. */
  answered(): boolean;
  /** Answers whether it is given up with this one. */
  failed(now: number): boolean;
}

/** How long a shop bears with a service that others may answer for: times in milliseconds of one clock. */
export const patience = (): Patience => {
  let [failures, restsUntil] = [0, 0];
  const isGivenUp = () => failures >= mostFailures;
  return {
    mayAsk: (now) => {
      if (!isGivenUp()) return true;
      if (now < restsUntil) return false;
      restsUntil = now + rest;
      return true;
    },
    answered: () => {
      const wasGivenUp = isGivenUp();
      failures = 0;
      return wasGivenUp;
    },
    failed: (now) => {
      failures += 1;
      restsUntil = now + rest;
      return failures === mostFailures;
    },
  };
};
