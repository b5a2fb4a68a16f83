import type { Sql } from '../../platform/strapi';
import type { ContactNews } from '../contact-service';
import { contactEvent, type ContactEventRow } from '../schemas/contact-event';
import { contactMessage } from '../schemas/contact-message';

const events = (sql: Sql) => sql(contactEvent.table);

export const insertEvent = async (sql: Sql, values: Omit<ContactEventRow, 'id'>): Promise<ContactEventRow> =>
  contactEvent.fromRow((await events(sql).insert(contactEvent.toRow(values)).returning('*'))[0]);

export const findEvent = async (sql: Sql, publicId: string): Promise<ContactEventRow | undefined> => {
  const row = await events(sql).where('document_id', publicId).first();
  return row && contactEvent.fromRow(row);
};

/** Of one message or of many, as they happened. */
export const eventsOf = async (sql: Sql, messageIds: readonly number[]): Promise<ContactEventRow[]> =>
  (
    await events(sql)
      .whereIn('message_id', [...messageIds])
      .orderBy('id')
  ).map((row: any) => contactEvent.fromRow(row));

/** As listeners hear it. Undefined: its message was deleted meanwhile. */
export const newsOf = async (sql: Sql, id: number): Promise<ContactNews | undefined> => {
  const row = await sql({ e: contactEvent.table })
    .join({ m: contactMessage.table }, 'm.id', 'e.message_id')
    .where('e.id', id)
    .first('e.*', { message: 'm.document_id' });
  if (!row) return undefined;
  const { publicId, type, data, happenedAt } = contactEvent.fromRow(row);
  return { id: publicId, type, data, happenedAt, message: row.message } as ContactNews;
};
