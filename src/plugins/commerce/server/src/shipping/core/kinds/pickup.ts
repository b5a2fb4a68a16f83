import { z } from '@strapi/utils';
import { countryShape } from '../place';
import { amountIn, amountsShape } from '../amounts';
import type { MethodKind } from './kind';

const line = (max: number) => z.string().trim().min(1).max(max);
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

const place = z.strictObject({
  name: line(200),
  line1: line(200),
  line2: optional(200),
  city: line(100),
  state: optional(100),
  postalCode: optional(20),
  country: countryShape,
  hours: optional(1000),
});

const settings = z.strictObject({ place, prices: amountsShape.optional() });

/** The buyer comes for it: free, unless prices are given; then in their currencies only. */
export const pickup = {
  id: 'pickup',
  settings,
  price: ({ prices }, parcel) => (prices && Object.keys(prices).length ? amountIn(prices, parcel.currency) : 0),
  pickup: (given) => given.place,
} as const satisfies MethodKind<z.output<typeof settings>>;
