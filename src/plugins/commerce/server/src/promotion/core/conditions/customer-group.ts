import { z } from '@strapi/utils';
import { condition } from '../rule';
import { words } from '../settings';

export const customerGroup = condition({
  id: 'customer-group',
  label: 'Customer group',
  settings: z.strictObject({ groups: words }),
  holds: ({ customer }, { groups }) => Boolean(customer?.groups.some((group) => groups.includes(group))),
});
