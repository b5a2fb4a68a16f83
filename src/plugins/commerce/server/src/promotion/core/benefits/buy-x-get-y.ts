import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { selected, selects, unitsOf } from '../selection';
import { percent, selection, skus, units } from '../settings';
import { cheapestFirst, firstUnits, percentOff } from './unit-picks';

interface Counted {
  readonly bought: number;
  /** Rewards that do not count as bought. */
  readonly apart: number;
  /** Rewards that do: each is either bought or got. */
  readonly both: number;
}

/** The most units that can be got, of at most so many. */
const unitsGot = ({ bought, apart, both }: Counted, buy: number, get: number, most: number): number => {
  const paidFor = (got: number) => bought - Math.max(0, got - apart) >= buy * Math.ceil(got / get);
  let [low, high] = [0, Math.min(most, apart + both)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (paidFor(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * For each `buy` units of what is selected, `get` units of `rewards` (SKUs; none named: of the same selection) are
 * cheaper or free, the cheapest first. Of three for two each third is got; the other two are bought.
 */
export const buyXGetY = benefit({
  id: 'buy-x-get-y',
  label: 'Buy X, get Y',
  settings: z.strictObject({
    buy: units,
    get: units,
    percent: percent.default(1_000_000),
    rewards: skus.optional(),
    maxRounds: units.optional(),
    ...selection,
  }),
  benefit: ({ buy, get, percent: ppm, rewards, maxRounds = Infinity, ...which }) => ({
    lane: 'item',
    discounts: (lines) => {
      const given = rewards ? lines.filter(({ sku }) => rewards.includes(sku)) : selected(lines, which);
      const [apart, both] = [false, true].map((counts) => given.filter((line) => selects(which, line) === counts));
      const counted = {
        bought: unitsOf(selected(lines, which)),
        apart: unitsOf(apart ?? []),
        both: unitsOf(both ?? []),
      };
      const got = unitsGot(counted, buy, get, maxRounds * get);
      return percentOff(firstUnits([...cheapestFirst(apart ?? []), ...cheapestFirst(both ?? [])], got), ppm);
    },
  }),
});
