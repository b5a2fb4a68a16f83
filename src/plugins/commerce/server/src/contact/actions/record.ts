import type { ContactEvent } from '../../events';
import { jobsOf } from '../../jobs';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { contactOf } from '../index';
import type { ContactEventRow } from '../schemas/contact-event';
import { insertEvent } from '../store/events';

/** The one writer of a message's timeline, and of one job per listener; in the current transaction. */
export const record = async (
  tx: Transaction,
  messageId: number,
  { type, data }: ContactEvent,
  happenedAt = Date.now(),
): Promise<ContactEventRow> => {
  const event = await insertEvent(tx.sql, { publicId: newId(), messageId, type, data: { ...data }, happenedAt });
  for (const task of contactOf(tx.strapi).tasksFor(type)) await jobsOf(tx.strapi).add(tx, task, { event: event.id });
  return event;
};
