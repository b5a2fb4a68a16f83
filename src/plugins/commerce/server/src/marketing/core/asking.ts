const minute = 60_000;
const day = 24 * 60 * minute;

/** How long the mail's link is good. */
export const linkMilliseconds = 7 * day;
/** How long somebody is kept who never followed it. */
export const pendingMilliseconds = 30 * day;
/** How far back the asks are read. */
export const asksCountedFor = day;

const mostInADay = 3;
const pause = 10 * minute;

/**
 * Whether one more mail may ask this address: anybody can type it, and its owner is not to be flooded. `asked`: when it
 * was asked within the last day. Epoch milliseconds.
 */
export const mayAsk = (asked: readonly number[], now: number): boolean =>
  asked.filter((at) => at > now - day).length < mostInADay && !asked.some((at) => at > now - pause);

/** Whether a link that came with an ask of then still confirms it. */
export const isLinkGood = (askedAt: number, now: number): boolean => now - askedAt <= linkMilliseconds;
