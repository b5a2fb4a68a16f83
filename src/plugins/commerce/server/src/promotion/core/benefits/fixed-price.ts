import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { selected } from '../selection';
import { amounts, selection } from '../settings';

/** A unit costs this; what is cheaper already stays as it is. */
export const fixedPrice = benefit({
  id: 'fixed-price',
  label: 'Fixed price',
  settings: z.strictObject({ amounts, ...selection }),
  benefit: ({ amounts: prices, ...which }) => ({
    lane: 'item',
    discounts: (lines, { currency }) => {
      const price = prices[currency];
      if (price === undefined) return [];
      return selected(lines, which).map(({ key, subtotal, discount, quantity }) => ({
        key,
        amount: Math.max(0, subtotal - discount - price * quantity),
      }));
    },
  }),
});
