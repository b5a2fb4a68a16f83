import { z } from '@strapi/utils';
import type { CurrencyCode } from '../../money';
import { amountShape, currencyShape } from './amounts';

/** From this measure on (grams, or minor units), this price in minor units. */
const bandShape = z.strictObject({ from: amountShape, price: amountShape });
export type Band = z.output<typeof bandShape>;

const areOrdered = (bands: readonly Band[]): boolean =>
  bands.every((band, index) => band.from === 0 || band.from > (bands[index - 1]?.from ?? Infinity));

const listShape = z
  .array(bandShape)
  .min(1, 'needs a band')
  .max(50)
  .refine((bands) => bands[0]?.from === 0, 'must begin at 0')
  .refine((bands) => areOrdered(bands) && bands.filter(({ from }) => from === 0).length === 1, 'must ascend');

/** Steps of a price, by currency; each list begins at 0 and ascends, so that every measure is in one band. */
export const bandsShape = z
  .record(currencyShape, listShape)
  .refine((bands) => Object.keys(bands).length > 0, 'needs a price');
export type Bands = z.output<typeof bandsShape>;

/** The price of the band that `measure` is in; undefined in a currency that has none. */
export const bandPrice = (bands: Bands, currency: CurrencyCode, measure: number): number | undefined =>
  Object.hasOwn(bands, currency) ? bands[currency]?.findLast(({ from }) => from <= measure)?.price : undefined;
