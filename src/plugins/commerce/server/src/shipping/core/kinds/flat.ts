import { z } from '@strapi/utils';
import { amountIn, amountsShape, pricesShape } from '../amounts';
import { unlessFree } from './free-from';
import type { MethodKind } from './kind';

const settings = z.strictObject({ prices: pricesShape, freeFrom: amountsShape.optional() });

/** One price per currency; free over a threshold. */
export const flat = {
  id: 'flat',
  settings,
  price: ({ prices, freeFrom }, parcel) => unlessFree(amountIn(prices, parcel.currency), freeFrom, parcel),
} as const satisfies MethodKind<z.output<typeof settings>>;
