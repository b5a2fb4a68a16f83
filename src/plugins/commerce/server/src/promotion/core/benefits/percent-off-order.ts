import { z } from '@strapi/utils';
import { rateOf } from '../../../money';
import { benefit } from '../rule';
import { percent } from '../settings';

export const percentOffOrder = benefit({
  id: 'percent-off-order',
  label: 'Percent off the order',
  settings: z.strictObject({ percent }),
  benefit: ({ percent: ppm }) => ({ lane: 'order', off: (worth) => rateOf(worth, ppm) }),
});
