import { z } from '@strapi/utils';
import type { CurrencyCode } from '../../money';
import { amountShape, currencyShape } from './amounts';

/** From this measure on (grams, or minor units), this price in minor units. */
const bandShape = z.strictObject({ currency: currencyShape, from: amountShape, price: amountShape });
export type Band = z.output<typeof bandShape>;

const bandsIn = (bands: readonly Band[], currency: CurrencyCode) => bands.filter((band) => band.currency === currency);

const isLadder = (bands: readonly Band[]): boolean =>
  bands.every(({ from }, index) => (index ? from > (bands[index - 1]?.from ?? from) : from === 0));

/** Steps of a price. Those of each currency begin at 0 and ascend, so that every measure is in one band. */
export const bandsShape = z
  .array(bandShape)
  .min(1, 'needs a price')
  .max(200)
  .superRefine((bands, context) => {
    for (const currency of new Set(bands.map((band) => band.currency))) {
      if (isLadder(bandsIn(bands, currency))) continue;
      context.addIssue({ code: 'custom', message: `of ${currency} must begin at 0 and ascend` });
    }
  });
export type Bands = z.output<typeof bandsShape>;

/** The price of the band that `measure` is in; undefined in a currency that has none. */
export const bandPrice = (bands: Bands, currency: CurrencyCode, measure: number): number | undefined =>
  bandsIn(bands, currency).findLast(({ from }) => from <= measure)?.price;
