/** Long enough to find among it who was taken for a machine. */
const spamMilliseconds = 30 * 86_400_000;

export interface Retained {
  /** Epoch milliseconds. */
  readonly changedBefore: number;
  readonly spamBefore: number;
}

/** What is older than this goes. A month that lacks the day ends with its last one. */
export const retained = (now: number, months: number): Retained => {
  const then = new Date(now);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return { changedBefore: then.getTime(), spamBefore: now - spamMilliseconds };
};
