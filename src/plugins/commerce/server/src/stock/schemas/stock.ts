import { column, record } from '../../platform/record';

/** A SKU with a row here is tracked; one without can always be bought. 0 ≤ reserved ≤ onHand, kept by every update's condition. */
export interface StockItem {
  id: number;
  sku: string;
  onHand: number;
  /** The sum of this SKU's open reservations. */
  reserved: number;
  /** By the database's clock: other processes poll it to forget what they cached. */
  changedAt: number;
}

export const stockItem = record<StockItem>(
  'stock-item',
  'stock-items',
  { sku: column.string, onHand: column.integer, reserved: column.integer, changedAt: column.instant },
  {
    indexes: [
      { name: 'commerce_stock_one_per_sku', columns: ['sku'], unique: true },
      { name: 'commerce_stock_changed', columns: ['changed_at'] },
    ],
  },
);

/** Units an order holds until it is paid. After `expiresAt` anyone may take them. */
export interface StockReservation {
  id: number;
  orderId: number;
  sku: string;
  quantity: number;
  expiresAt: number;
}

export const stockReservation = record<StockReservation>(
  'stock-reservation',
  'stock-reservations',
  { orderId: column.integer, sku: column.string, quantity: column.integer, expiresAt: column.instant },
  {
    indexes: [
      { name: 'commerce_reservations_one_per_order', columns: ['order_id', 'sku'], unique: true },
      { name: 'commerce_reservations_expiry', columns: ['sku', 'expires_at'] },
    ],
  },
);

/** Why the units on hand changed, other than by a sale, which the order itself records. */
export interface StockMovement {
  id: number;
  sku: string;
  /** Units added (or, below zero, taken). */
  quantity: number;
  reason: 'initial' | 'adjusted' | 'returned';
  movedAt: number;
  note: string | null;
}

export const stockMovement = record<StockMovement>(
  'stock-movement',
  'stock-movements',
  {
    sku: column.string,
    quantity: column.integer,
    reason: column.string,
    movedAt: column.instant,
    note: column.text,
  },
  { indexes: [{ name: 'commerce_movements_history', columns: ['sku', 'moved_at'] }] },
);
