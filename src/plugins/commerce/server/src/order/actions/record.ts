import type { CommerceEvent } from '../../events';
import type { Transaction } from '../../platform/transaction';
import { insertEvents } from '../store';

/** The one writer of the timeline, in the current transaction. Several events of one moment are one statement. */
export const record = (
  tx: Transaction,
  orderId: number,
  events: readonly CommerceEvent[],
  at = Date.now(),
): Promise<void> =>
  insertEvents(
    tx.sql,
    events.map(({ type, data }) => ({ orderId, type, data: { ...data }, happenedAt: at })),
  );
