import { z } from '@strapi/utils';
import { condition } from '../rule';
import { selected } from '../selection';
import { amounts, selection } from '../settings';

/** The selected lines cost at least this much before any discount. */
export const minimumSubtotal = condition({
  id: 'minimum-subtotal',
  label: 'Minimum subtotal',
  settings: z.strictObject({ amounts, ...selection }),
  holds: ({ currency, lines }, settings) => {
    const least = settings.amounts[currency];
    if (least === undefined) return false;
    return selected(lines, settings).reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0) >= least;
  },
});
