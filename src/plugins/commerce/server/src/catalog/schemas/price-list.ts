import { column, record } from '../../platform/record';

/** Prices that hold beside the entries' own, for some customers or some time. */
export interface PriceList {
  id: number;
  publicId: string;
  name: string;
  currency: string;
  /** Of customers; null = everybody. */
  customerGroup: string | null;
  /** Holds from here on; null = has always held. */
  startsAt: number | null;
  /** Holds no longer from here on; null = has no end. */
  endsAt: number | null;
  enabled: boolean;
  /** When offers and listings were last made from it: a beginning or an end since then is still to be shown. */
  projectedAt: number;
}

export const priceList = record<PriceList>(
  'price-list',
  'price-lists',
  {
    name: column.string,
    currency: column.string,
    customerGroup: column.string,
    startsAt: column.instant,
    endsAt: column.instant,
    enabled: column.boolean,
    projectedAt: column.instant,
  },
  { indexes: [{ name: 'commerce_price_lists_name', columns: ['name'] }] },
);
