import { z } from '@strapi/utils';
import { condition } from '../rule';
import { countries } from '../settings';

/** It is sent to one of these countries. */
export const country = condition({
  id: 'country',
  label: 'Country',
  settings: z.strictObject({ countries }),
  holds: (purchase, settings) => purchase.country !== undefined && settings.countries.includes(purchase.country),
});
