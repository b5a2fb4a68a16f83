import { likeAnywhere } from '../../platform/like';
import type { Sql } from '../../platform/strapi';
import type { ContactQuery } from '../contract';
import { contactMessage, type ContactMessage } from '../schemas/contact-message';

const messages = (sql: Sql) => sql(contactMessage.table);
const first = (rows: any[]): ContactMessage | undefined => rows[0] && contactMessage.fromRow(rows[0]);

export const insertMessage = async (sql: Sql, values: Omit<ContactMessage, 'id'>): Promise<ContactMessage> =>
  contactMessage.fromRow((await messages(sql).insert(contactMessage.toRow(values)).returning('*'))[0]);

export type MessageKey = { readonly id: number } | { readonly publicId: string };

export const findMessage = async (sql: Sql, key: MessageKey): Promise<ContactMessage | undefined> =>
  first(
    await messages(sql)
      .where('id' in key ? { id: key.id } : { document_id: key.publicId })
      .limit(1),
  );

/** How often this text came since then, whoever sent it. */
export const timesReceived = async (sql: Sql, textHash: string, since: number): Promise<number> => {
  const [counted]: any[] = await messages(sql)
    .where({ text_hash: textHash })
    .where('received_at', '>=', since)
    .count({ times: '*' });
  return Number(counted.times);
};

/**
 * Changes a message that is still as it was seen to be. Undefined: somebody was faster, or it is gone.
 */
export const changeMessage = async (
  sql: Sql,
  { id, status, assigneeId }: Pick<ContactMessage, 'id' | 'status' | 'assigneeId'>,
  values: Partial<ContactMessage>,
): Promise<ContactMessage | undefined> =>
  first(
    await messages(sql)
      .where({ id, status, assignee_id: assigneeId })
      .update(contactMessage.toRow(values))
      .returning('*'),
  );

const searched = ['name', 'email', 'subject', 'order_number', 'text'];

/** The newest first; spam only where it is asked for. */
export const listMessages = async (
  sql: Sql,
  { q, status, assignee, page, pageSize }: ContactQuery,
  staffId: number,
): Promise<{ rows: ContactMessage[]; total: number }> => {
  const found = messages(sql);
  if (status) found.where({ status });
  else found.whereNot('status', 'spam');
  if (assignee === 'me') found.where('assignee_id', staffId);
  if (assignee === 'nobody') found.whereNull('assignee_id');
  if (q) {
    found.where((either) => {
      for (const column of searched) either.orWhereRaw(`lower(${column}) like ? escape '!'`, [likeAnywhere(q)]);
    });
  }
  const rows: any[] = await found
    .clone()
    .orderBy([
      { column: 'received_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await found.clone().count({ total: '*' });
  return { rows: rows.map((row) => contactMessage.fromRow(row)), total: Number(counted.total) };
};
