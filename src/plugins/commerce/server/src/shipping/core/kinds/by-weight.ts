import { z } from '@strapi/utils';
import { amountsShape } from '../amounts';
import { bandPrice, bandsShape } from '../bands';
import { unlessFree } from './free-from';
import type { MethodKind } from './kind';

const settings = z.strictObject({ bands: bandsShape, freeFrom: amountsShape.optional() });

/** Steps by the parcel's weight in grams; free over a threshold. */
export const byWeight = {
  id: 'by-weight',
  settings,
  price: ({ bands, freeFrom }, parcel) =>
    unlessFree(bandPrice(bands, parcel.currency, parcel.weight), freeFrom, parcel),
} as const satisfies MethodKind<z.output<typeof settings>>;
