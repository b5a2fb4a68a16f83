import { column, record } from '../../platform/record';
import type { FulfillmentStatus } from '../core/fulfillment-status';
import type { Units } from '../core/units';

/** One handing over: a parcel, a set of downloads, an order at an outside fulfiller. */
export interface Fulfillment {
  id: number;
  /** The key its provider knows it by. */
  publicId: string;
  orderId: number;
  provider: string;
  status: FulfillmentStatus;
  /** Order lines by their public ids, with the units of each. */
  lines: readonly Units[];
  /** Whether it takes the place of a parcel. */
  ships: boolean;
  /** The provider's own id. */
  reference: string | null;
  carrier: string | null;
  tracking: string | null;
  trackingUrl: string | null;
  /** What the last try died of, or why it waits for staff. */
  failure: string | null;
  attempts: number;
  /** When its provider was asked, while the answer is not known; 0: nobody is asking. */
  askedAt: number;
  openedAt: number;
  fulfilledAt: number | null;
}

export const fulfillment = record<Fulfillment>(
  'fulfillment',
  'fulfillments',
  {
    orderId: column.integer,
    provider: column.string,
    status: column.string,
    lines: column.json,
    ships: column.boolean,
    reference: column.string,
    carrier: column.string,
    tracking: column.string,
    trackingUrl: column.text,
    failure: column.text,
    attempts: column.integer,
    askedAt: column.instant,
    openedAt: column.instant,
    fulfilledAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_fulfillments_order', columns: ['order_id'] },
      { name: 'commerce_fulfillments_key', columns: ['document_id'], unique: true },
      { name: 'commerce_fulfillments_fulfilled', columns: ['fulfilled_at'] },
      { name: 'commerce_fulfillments_status', columns: ['status', 'provider'] },
    ],
    cascades: [{ column: 'order_id', table: 'commerce_orders' }],
  },
);
