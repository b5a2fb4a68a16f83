import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { amounts } from '../settings';

export const amountOffShipping = benefit({
  id: 'amount-off-shipping',
  label: 'Amount off shipping',
  settings: z.strictObject({ amounts }),
  benefit: ({ amounts: off }) => ({ lane: 'shipping', off: (_price, { currency }) => off[currency] ?? 0 }),
});
