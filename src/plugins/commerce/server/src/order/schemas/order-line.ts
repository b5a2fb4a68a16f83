import type { Delivery, ImageView } from '../../catalog';
import { column, record } from '../../platform/record';
import type { TaxLine } from '../../pricing';

/** A line as it was bought. */
export interface OrderLine {
  id: number;
  publicId: string;
  orderId: number;
  position: number;
  sku: string;
  title: string;
  variant: string | null;
  image: ImageView | null;
  slug: string | null;
  /** The entry it came from: for reports, never to read its price again. */
  entryType: string;
  entryId: string;
  options: Readonly<Record<string, string>>;
  seller: string | null;
  quantity: number;
  unitPrice: number;
  compareAt: number | null;
  subtotal: number;
  discount: number;
  tax: number;
  /** What `tax` adds up from. */
  taxes: readonly TaxLine[];
  total: number;
  requiresShipping: boolean;
  /** How it is handed over beside or in place of a parcel, as it was said when it was bought. */
  delivery: Delivery | null;
  taxCategory: string;
  /** By how many thousandths of a minor unit the exact total of an imported line is above `total`. */
  remainder: number | null;
}

export const orderLine = record<OrderLine>(
  'order-line',
  'order-lines',
  {
    orderId: column.integer,
    position: column.integer,
    sku: column.string,
    title: column.string,
    variant: column.string,
    image: column.json,
    slug: column.string,
    entryType: column.string,
    entryId: column.string,
    options: column.json,
    seller: column.string,
    quantity: column.integer,
    unitPrice: column.amount,
    compareAt: column.amount,
    subtotal: column.amount,
    discount: column.amount,
    tax: column.amount,
    taxes: column.json,
    total: column.amount,
    requiresShipping: column.boolean,
    delivery: column.json,
    taxCategory: column.string,
    remainder: column.amount,
  },
  {
    indexes: [
      { name: 'commerce_order_lines_once', columns: ['order_id', 'position'], unique: true },
      { name: 'commerce_order_lines_sku', columns: ['sku'] },
      { name: 'commerce_order_lines_entry', columns: ['entry_id'] },
    ],
    cascades: [{ column: 'order_id', table: 'commerce_orders' }],
  },
);
