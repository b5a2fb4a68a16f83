import { z } from '@strapi/utils';
import { condition } from '../rule';
import { selected, unitsOf } from '../selection';
import { selection, units } from '../settings';

export const minimumQuantity = condition({
  id: 'minimum-quantity',
  label: 'Minimum quantity',
  settings: z.strictObject({ units, ...selection }),
  holds: ({ lines }, settings) => unitsOf(selected(lines, settings)) >= settings.units,
});
