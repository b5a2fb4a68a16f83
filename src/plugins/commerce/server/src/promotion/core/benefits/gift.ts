import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { units } from '../settings';
import { firstUnits, percentOff } from './unit-picks';

const whole = 1_000_000;

/** Units of one SKU cost nothing. They come as a line of the cart; this makes that line free. */
export const gift = benefit({
  id: 'gift',
  label: 'Gift',
  settings: z.strictObject({ sku: z.string().trim().min(1).max(200), units: units.default(1) }),
  benefit: ({ sku, units: most }) => ({
    lane: 'item',
    discounts: (lines) =>
      percentOff(
        firstUnits(
          lines.filter((line) => line.sku === sku),
          most,
        ),
        whole,
      ),
  }),
});
