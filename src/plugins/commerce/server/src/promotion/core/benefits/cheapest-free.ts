import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { selected, unitsOf } from '../selection';
import { selection, units } from '../settings';
import { cheapestFirst, firstUnits, percentOff } from './unit-picks';

const whole = 1_000_000;

/** Of every so many units the cheapest of all are free: one for each full group, or only one in the whole purchase. */
export const cheapestFree = benefit({
  id: 'cheapest-free',
  label: 'Cheapest item free',
  settings: z.strictObject({ every: units.min(2), once: z.boolean().default(false), ...selection }),
  benefit: ({ every, once, ...which }) => ({
    lane: 'item',
    discounts: (lines) => {
      const found = selected(lines, which);
      const groups = Math.floor(unitsOf(found) / every);
      return percentOff(firstUnits(cheapestFirst(found), once ? Math.min(1, groups) : groups), whole);
    },
  }),
});
