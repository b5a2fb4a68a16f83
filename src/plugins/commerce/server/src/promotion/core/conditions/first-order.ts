import { z } from '@strapi/utils';
import { condition } from '../rule';

/** Only once it is known who buys: a guest without an e-mail address may have bought before. */
export const firstOrder = condition({
  id: 'first-order',
  label: 'First order',
  settings: z.strictObject({}),
  holds: ({ customer }) => customer?.orders === 0,
});
