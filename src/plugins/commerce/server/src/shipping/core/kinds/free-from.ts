import type { Parcel } from '../../shipping-provider';
import { amountIn, type Amounts } from '../amounts';

/** Nothing once the goods are worth the threshold of their currency. */
export const unlessFree = (price: number | undefined, freeFrom: Amounts | undefined, parcel: Parcel) => {
  const threshold = amountIn(freeFrom, parcel.currency);
  return price !== undefined && threshold !== undefined && parcel.value >= threshold ? 0 : price;
};
