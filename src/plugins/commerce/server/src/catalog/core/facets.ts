import { priceSteps } from './price-steps';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Of a step of prices, in minor units, both inclusive: what `minPrice` and `maxPrice` ask for. */
  readonly min?: number;
  readonly max?: number;
}

/** What can be counted: `option.Size` for an option. */
export const facetShape = /^(category|tag|brand|seller|price|inStock|option\..{1,50})$/;

const priceStep = (min: number, count: number): FacetCount => {
  const max = priceSteps.find((step) => step.min === min)?.max ?? min;
  return { value: `${min}-${max}`, count, min, max };
};

/** The counts by facet, in the order asked for: prices ascending, everything else by how many there are. */
export const facetsOf = (
  asked: readonly string[],
  rows: readonly { readonly facet: string; readonly value: string; readonly count: number }[],
): Readonly<Record<string, readonly FacetCount[]>> =>
  Object.fromEntries(
    asked.map((facet) => {
      const own = rows.filter((row) => row.facet === facet);
      if (facet === 'price') {
        const steps = own.map(({ value, count }) => priceStep(Number(value), count));
        return [facet, steps.sort((a, b) => (a.min ?? 0) - (b.min ?? 0))];
      }
      const sorted = own.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      return [facet, sorted.map(({ value, count }) => ({ value, count }))];
    }),
  );
