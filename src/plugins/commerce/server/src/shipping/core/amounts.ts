import { z } from '@strapi/utils';
import { isCurrency, type CurrencyCode } from '../../money';

const most = 999_999_999_999;

export const amountShape = z.int().min(0).max(most);
export const currencyShape = z.string().refine(isCurrency, 'is not an ISO 4217 currency');

/** Minor units by currency: `{ EUR: 490, USD: 590 }`. A currency that is not there is not offered. */
export const amountsShape = z.record(currencyShape, amountShape);
export const pricesShape = amountsShape.refine((prices) => Object.keys(prices).length > 0, 'needs a price');
export type Amounts = z.output<typeof amountsShape>;

export const amountIn = (amounts: Amounts | undefined, currency: CurrencyCode): number | undefined =>
  amounts && Object.hasOwn(amounts, currency) ? amounts[currency] : undefined;
