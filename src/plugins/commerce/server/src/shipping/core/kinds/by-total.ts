import { z } from '@strapi/utils';
import { bandPrice, bandsShape } from '../bands';
import type { MethodKind } from './kind';

const settings = z.strictObject({ bands: bandsShape });

/** Steps by what the goods cost after discounts, in minor units; a last step of 0 is free over a threshold. */
export const byTotal = {
  id: 'by-total',
  settings,
  price: ({ bands }, parcel) => bandPrice(bands, parcel.currency, parcel.value),
} as const satisfies MethodKind<z.output<typeof settings>>;
