/** Milliseconds until the next try: e seconds after the first, then e times as long each time, at most six hours. */
export const backOff = (attempts: number): number => Math.round(Math.exp(Math.min(attempts, 10)) * 1000);
