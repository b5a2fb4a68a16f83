const minute = 60_000;
const hour = 60 * minute;

/** How long until the provider is asked again about a payment of this age: often at first, then ever less. Whole milliseconds. */
export const checkPause = (age: number): number => Math.min(6 * hour, Math.max(5 * minute, Math.round(age / 4)));
