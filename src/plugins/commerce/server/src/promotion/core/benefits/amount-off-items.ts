import { z } from '@strapi/utils';
import { partOf } from '../../../money';
import { benefit } from '../rule';
import { selected } from '../selection';
import { amounts, selection, units } from '../settings';
import { cheapestFirst, firstUnits } from './unit-picks';

/** Off each unit (never more than it costs), or once off each line. With a limit the cheapest units come first. */
export const amountOffItems = benefit({
  id: 'amount-off-items',
  label: 'Amount off items',
  settings: z.strictObject({
    amounts,
    per: z.enum(['unit', 'line']).default('unit'),
    maxUnits: units.optional(),
    ...selection,
  }),
  benefit: ({ amounts: off, per, maxUnits = Infinity, ...which }) => ({
    lane: 'item',
    discounts: (lines, { currency }) =>
      firstUnits(cheapestFirst(selected(lines, which)), maxUnits).map(({ line, units: picked }) => {
        const amount = off[currency] ?? 0;
        const cost = partOf(line.subtotal - line.discount, picked, line.quantity);
        return { key: line.key, amount: Math.min(cost, amount * (per === 'unit' ? picked : 1)) };
      }),
  }),
});
