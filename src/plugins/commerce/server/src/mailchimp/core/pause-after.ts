const first = 5000;
const longest = 600_000;

/** Milliseconds to leave a service alone that could not be reached so often in a row (from 1): at most ten minutes. */
export const pauseAfter = (failures: number, asked = 0): number =>
  Math.max(Math.min(first * 2 ** (failures - 1), longest), Math.min(asked, longest));
