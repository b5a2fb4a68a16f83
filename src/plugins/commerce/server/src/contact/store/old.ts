import type { Sql } from '../../platform/strapi';
import { contactMessage, type ContactMessage } from '../schemas/contact-message';

const messages = (sql: Sql) => sql(contactMessage.table);

interface Sender {
  readonly emails: readonly string[];
  readonly customerId: number | null;
}

/** What a person wrote, under an address of theirs or signed in. */
export const messagesOf = async (sql: Sql, { emails, customerId }: Sender): Promise<ContactMessage[]> =>
  (
    await messages(sql)
      .whereIn('email', [...emails])
      .orWhere('customer_id', customerId ?? 0)
      .orderBy('id')
  ).map((row: any) => contactMessage.fromRow(row));

export interface Age {
  /** Epoch milliseconds: nobody has touched it since. */
  readonly changedBefore: number;
  readonly spamBefore: number;
}

/** Some of what is too old to be kept. */
export const oldMessages = async (
  sql: Sql,
  { changedBefore, spamBefore }: Age,
  most: number,
): Promise<ContactMessage[]> =>
  (
    await messages(sql)
      .where('changed_at', '<', changedBefore)
      .orWhere((spam) => spam.where('status', 'spam').where('received_at', '<', spamBefore))
      .orderBy('id')
      .limit(most)
  ).map((row: any) => contactMessage.fromRow(row));

/** Their timelines go with them. */
export const deleteMessages = (sql: Sql, ids: readonly number[]) =>
  messages(sql)
    .whereIn('id', [...ids])
    .del();
