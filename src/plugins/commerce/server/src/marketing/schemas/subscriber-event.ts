import type { SubscriberEventType } from '../../events';
import { column, record } from '../../platform/record';

/** One entry of the history that proves a consent: who asked where under which words, who confirmed, who left. Never changed. */
export interface SubscriberEventRow {
  id: number;
  publicId: string;
  subscriberId: number;
  type: SubscriberEventType;
  data: Readonly<Record<string, unknown>>;
  /** What it came of, where that may come twice: `order 7`. */
  key: string | null;
  happenedAt: number;
}

export const subscriberEvent = record<SubscriberEventRow>(
  'subscriber-event',
  'subscriber-events',
  {
    subscriberId: column.integer,
    type: column.string,
    data: column.json,
    key: column.string,
    happenedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_subscriber_events_history', columns: ['subscriber_id'] },
      { name: 'commerce_subscriber_events_once', columns: ['key'], unique: true },
    ],
    cascades: [{ column: 'subscriber_id', table: 'commerce_subscribers' }],
  },
);
