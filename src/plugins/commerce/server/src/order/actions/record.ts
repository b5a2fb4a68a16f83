import type { CommerceEvent } from '../../events';
import type { Transaction } from '../../platform/transaction';
import type { OrderEvent } from '../schemas/order-event';
import { insertEvents } from '../store';

export type TimelineEntry = Pick<OrderEvent, 'type' | 'data' | 'happenedAt'>;

/** The one writer of the timeline, in the current transaction. Several events of one moment are one statement. */
export const record = async (
  tx: Transaction,
  orderId: number,
  events: readonly CommerceEvent[],
  happenedAt = Date.now(),
): Promise<readonly TimelineEntry[]> => {
  const entries = events.map(({ type, data }) => ({ type, data: { ...data }, happenedAt }));
  await insertEvents(
    tx.sql,
    entries.map((entry) => ({ ...entry, orderId })),
  );
  return entries;
};
