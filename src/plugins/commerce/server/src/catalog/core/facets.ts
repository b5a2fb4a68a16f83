import { priceSteps } from './price-steps';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Of a seller. */
  readonly title?: string;
  /** Of a step of prices, in minor units, both inclusive: what `minPrice` and `maxPrice` ask for. */
  readonly min?: number;
  readonly max?: number;
}

/** What can be counted: `option.Size` for an option, `option` for each of those that the listed things have. */
export const facetShape = /^(category|tag|brand|seller|price|inStock|option|option\..{1,50})$/;
export const allOptions = 'option';
export const isOption = (facet: string): boolean => facet.startsWith('option.');

/** Of all options, those told: a shop of thousands of things has more than anybody reads. */
const mostOptions = 20;

const priceStep = (min: number, count: number): FacetCount => {
  const max = priceSteps.find((step) => step.min === min)?.max ?? min;
  return { value: `${min}-${max}`, count, min, max };
};

type Row = { readonly facet: string; readonly value: string; readonly count: number };

/** The options among these that are not asked for by name, the one that most things have first. */
const optionsIn = (rows: readonly Row[], asked: readonly string[]): string[] => {
  const totals = new Map<string, number>();
  for (const { facet, count } of rows) {
    if (isOption(facet) && !asked.includes(facet)) totals.set(facet, (totals.get(facet) ?? 0) + count);
  }
  const sorted = [...totals].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.slice(0, mostOptions).map(([facet]) => facet);
};

/** The counts by facet, in the order asked for: prices ascending, everything else by how many there are. */
export const facetsOf = (
  asked: readonly string[],
  rows: readonly Row[],
): Readonly<Record<string, readonly FacetCount[]>> =>
  Object.fromEntries(
    asked
      .flatMap((facet) => (facet === allOptions ? optionsIn(rows, asked) : [facet]))
      .map((facet) => {
        const own = rows.filter((row) => row.facet === facet);
        if (facet === 'price') {
          const steps = own.map(({ value, count }) => priceStep(Number(value), count));
          return [facet, steps.sort((a, b) => (a.min ?? 0) - (b.min ?? 0))];
        }
        const sorted = own.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
        return [facet, sorted.map(({ value, count }) => ({ value, count }))];
      }),
  );
