import { z } from '@strapi/utils';
import { benefit } from '../rule';
import { amounts } from '../settings';

export const amountOffOrder = benefit({
  id: 'amount-off-order',
  label: 'Amount off the order',
  settings: z.strictObject({ amounts }),
  benefit: ({ amounts: off }) => ({ lane: 'order', off: (_worth, { currency }) => off[currency] ?? 0 }),
});
