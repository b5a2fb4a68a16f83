export interface PriceStep {
  /** Minor units, both inclusive. */
  readonly min: number;
  readonly max: number;
}

/** Steps of 1, 2 and 5 of every power of ten: the same for everything, so that an address keeps its meaning. */
const bounds = [
  0,
  ...[2, 3, 4, 5, 6, 7, 8].flatMap((power) => [1, 2, 5].map((times) => times * 10 ** power)),
  Number.MAX_SAFE_INTEGER,
];

export const priceSteps: readonly PriceStep[] = bounds
  .slice(0, -1)
  .map((min, place) => ({ min, max: (bounds[place + 1] as number) - 1 }));
