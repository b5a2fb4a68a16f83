/** The next whole interval since the epoch: the same instant for every process that asks within one. */
export const nextSlot = (now: number, milliseconds: number): number =>
  (Math.floor(now / milliseconds) + 1) * milliseconds;
