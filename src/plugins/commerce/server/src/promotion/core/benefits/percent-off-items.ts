import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { selected } from '../selection';
import { percent, selection, units } from '../settings';
import { cheapestFirst, firstUnits, percentOff } from './unit-picks';

/** Each line is rounded by itself. With a limit the cheapest units come first. */
export const percentOffItems = benefit({
  id: 'percent-off-items',
  label: 'Percent off items',
  settings: z.strictObject({ percent, maxUnits: units.optional(), ...selection }),
  benefit: ({ percent: ppm, maxUnits = Infinity, ...which }) => ({
    lane: 'item',
    discounts: (lines) => percentOff(firstUnits(cheapestFirst(selected(lines, which)), maxUnits), ppm),
  }),
});
