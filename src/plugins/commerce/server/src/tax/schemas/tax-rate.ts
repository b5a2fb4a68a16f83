import { column, record } from '../../platform/record';
import type { ListedRate } from '../core/rates-for';

/** A line of the shop's table of taxes. */
export interface TaxRateRow extends ListedRate {
  id: number;
  publicId: string;
}

export const taxRate = record<TaxRateRow>(
  'tax-rate',
  'tax-rates',
  {
    country: column.string,
    // '' and not null: nulls are never equal, and a unique index would let them stand twice.
    state: column.string,
    postalPrefix: column.string,
    category: column.string,
    name: column.string,
    rate: column.integer,
    priority: column.integer,
  },
  {
    indexes: [
      {
        name: 'commerce_tax_rates_one_per_place',
        columns: ['country', 'state', 'postal_prefix', 'category', 'priority'],
        unique: true,
      },
    ],
  },
);

/** What no two rates have in common. */
export const placeColumns = ['country', 'state', 'postal_prefix', 'category', 'priority'];
