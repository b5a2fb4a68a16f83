import { z } from '@strapi/utils';
import { benefit } from '../rule';

export const freeShipping = benefit({
  id: 'free-shipping',
  label: 'Free shipping',
  settings: z.strictObject({}),
  benefit: () => ({ lane: 'shipping', off: (price) => price }),
});
