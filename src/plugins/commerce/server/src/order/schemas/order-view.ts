import { column, record } from '../../platform/record';

/** A question to the list of orders that an administrator asks again and again. */
export interface SavedView {
  id: number;
  publicId: string;
  /** The administrator's id: it is nobody else's. */
  adminId: number;
  name: string;
  /** The list's query, as it stands in the address. */
  query: string;
}

export const savedView = record<SavedView>(
  'order-view',
  'order-views',
  { adminId: column.integer, name: column.string, query: column.text },
  { indexes: [{ name: 'commerce_order_views_one_per_name', columns: ['admin_id', 'name'], unique: true }] },
);
