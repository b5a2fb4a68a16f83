import type { Sql } from '../../platform/strapi';
import type { SubscriberNews } from '../marketing-service';
import { subscriberRecord } from '../schemas/subscriber';
import { subscriberEvent, type SubscriberEventRow } from '../schemas/subscriber-event';

const events = (sql: Sql) => sql(subscriberEvent.table);
const all = (rows: any[]): SubscriberEventRow[] => rows.map((row) => subscriberEvent.fromRow(row));

/** Undefined: what it came of is told already. */
export const insertEvent = async (
  sql: Sql,
  values: Omit<SubscriberEventRow, 'id'>,
): Promise<SubscriberEventRow | undefined> =>
  all(await events(sql).insert(subscriberEvent.toRow(values)).onConflict('key').ignore().returning('*'))[0];

export const findEvent = async (sql: Sql, publicId: string): Promise<SubscriberEventRow | undefined> =>
  all(await events(sql).where('document_id', publicId).limit(1))[0];

/** As they happened. */
export const eventsOf = async (sql: Sql, subscriberIds: readonly number[]): Promise<SubscriberEventRow[]> =>
  all(
    await events(sql)
      .whereIn('subscriber_id', [...subscriberIds])
      .orderBy('id'),
  );

/** When an address was asked, since then. */
export const asksSince = async (sql: Sql, subscriberId: number, since: number): Promise<number[]> =>
  (
    await events(sql)
      .where({ subscriber_id: subscriberId, type: 'subscriber.asked' })
      .where('happened_at', '>', since)
      .pluck('happened_at')
  ).map(Number);

/** As listeners hear it, of a subscriber as they are now. Undefined: erased meanwhile. */
export const newsOf = async (sql: Sql, id: number): Promise<SubscriberNews | undefined> => {
  const [event] = all(await events(sql).where({ id }).limit(1));
  const row = event && (await sql(subscriberRecord.table).where('id', event.subscriberId).first());
  if (!event || !row) return undefined;
  const { publicId, type, data, happenedAt } = event;
  const subscriber = subscriberRecord.fromRow(row);
  return { id: publicId, type, data, happenedAt, subscriber } as unknown as SubscriberNews;
};
