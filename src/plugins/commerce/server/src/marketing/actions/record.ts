import type { SubscriberEvent } from '../../events';
import { jobsOf } from '../../jobs';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { marketingOf } from '../index';
import type { SubscriberEventRow } from '../schemas/subscriber-event';
import { insertEvent } from '../store/events';

/**
 * The one writer of a subscription's history, and of one job per listener; in the current transaction. Undefined: an
 * entry with this key is there already.
 */
export const record = async (
  tx: Transaction,
  subscriberId: number,
  { type, data }: SubscriberEvent,
  { happenedAt, key = null }: { readonly happenedAt: number; readonly key?: string | null },
): Promise<SubscriberEventRow | undefined> => {
  const event = await insertEvent(tx.sql, {
    publicId: newId(),
    subscriberId,
    type,
    data: { ...data },
    key,
    happenedAt,
  });
  if (!event) return undefined;
  for (const task of marketingOf(tx.strapi).tasksFor(type)) await jobsOf(tx.strapi).add(tx, task, { event: event.id });
  return event;
};
