import type { EventType } from '../../events';
import { column, record } from '../../platform/record';

/** One entry of an order's timeline. */
export interface OrderEvent {
  id: number;
  publicId: string;
  orderId: number;
  type: EventType;
  data: Readonly<Record<string, unknown>>;
  happenedAt: number;
}

export const orderEvent = record<OrderEvent>(
  'order-event',
  'order-events',
  { orderId: column.integer, type: column.string, data: column.json, happenedAt: column.instant },
  {
    indexes: [{ name: 'commerce_order_events_timeline', columns: ['order_id'] }],
    cascades: [{ column: 'order_id', table: 'commerce_orders' }],
  },
);
