import { z } from '@strapi/utils';
import { rateOf } from '../../../money';
import { benefit } from '../rule';
import { percent } from '../settings';

export const percentOffShipping = benefit({
  id: 'percent-off-shipping',
  label: 'Percent off shipping',
  settings: z.strictObject({ percent }),
  benefit: ({ percent: ppm }) => ({ lane: 'shipping', off: (price) => rateOf(price, ppm) }),
});
