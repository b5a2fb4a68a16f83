import { column, record } from '../../platform/record';

/** What one unit of a SKU costs by a price list, from so many units on. */
export interface PriceListEntry {
  id: number;
  publicId: string;
  listId: number;
  sku: string;
  minQuantity: number;
  /** Minor units of the list's currency. */
  amount: number;
}

/** What tells the entries of a shop apart. */
export const entryColumns = ['list_id', 'sku', 'min_quantity'];

export const priceListEntry = record<PriceListEntry>(
  'price-list-entry',
  'price-list-entries',
  { listId: column.integer, sku: column.string, minQuantity: column.integer, amount: column.amount },
  {
    indexes: [
      { name: 'commerce_price_list_entries_once', columns: entryColumns, unique: true },
      { name: 'commerce_price_list_entries_sku', columns: ['sku'] },
    ],
    cascades: [{ column: 'list_id', table: 'commerce_price_lists' }],
  },
);
