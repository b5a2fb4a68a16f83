import type { CommerceEvent } from '../../events';
import { jobsOf } from '../../jobs';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { orderOf } from '../index';
import type { OrderEvent } from '../schemas/order-event';
import { insertEvents } from '../store';

export type TimelineEntry = Pick<OrderEvent, 'type' | 'data' | 'happenedAt'>;

/**
 * The one writer of the timeline (for people) and of the jobs (for machines: one per event and listener), in the
 * current transaction. Several events of one moment are one statement.
 */
export const record = async (
  tx: Transaction,
  orderId: number,
  events: readonly CommerceEvent[],
  happenedAt = Date.now(),
): Promise<readonly TimelineEntry[]> => {
  const entries = events.map(({ type, data }) => ({ publicId: newId(), type, data: { ...data }, happenedAt }));
  const ids = await insertEvents(
    tx.sql,
    entries.map((entry) => ({ ...entry, orderId })),
  );
  const moment = events.map(({ type }) => type);
  for (const [index, type] of moment.entries()) {
    for (const task of orderOf(tx.strapi).tasksFor(type, moment))
      await jobsOf(tx.strapi).add(tx, task, { event: ids[index] });
  }
  return entries;
};
