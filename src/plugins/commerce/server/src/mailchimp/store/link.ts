import { databaseNow, type Sql } from '../../platform/strapi';
import { mailchimpLink, type FirstSync, type MailchimpLink } from '../schemas/mailchimp-link';

const links = (sql: Sql) => sql(mailchimpLink.table);

export const findLink = async (sql: Sql, store: string): Promise<MailchimpLink | undefined> => {
  const row = await links(sql).where({ store }).first();
  return row && mailchimpLink.fromRow(row);
};

const soon = (sql: Sql, milliseconds: number) => sql.raw('? + ?', [databaseNow(sql), milliseconds]);

/**
 * Takes the right to speak for the shop, or keeps it: one of all processes has it. One conditional write, so that of
 * two one gets it. Undefined: another has it.
 */
export const holdLink = async (
  sql: Sql,
  { store, holder, milliseconds }: { readonly store: string; readonly holder: string; readonly milliseconds: number },
): Promise<MailchimpLink | undefined> => {
  await links(sql)
    .insert({ ...mailchimpLink.toRow({ store, failures: 0 }) })
    .onConflict('store')
    .ignore();
  const [row] = await links(sql)
    .where({ store })
    .where((free) => {
      void free.where({ holder }).orWhereNull('held_until').orWhere('held_until', '<', databaseNow(sql));
    })
    .update({ holder, held_until: soon(sql, milliseconds) })
    .returning('*');
  return row && mailchimpLink.fromRow(row);
};

export const releaseLink = async (sql: Sql, store: string, holder: string): Promise<void> => {
  await links(sql).where({ store, holder }).update({ holder: null, held_until: null });
};

/** Mailchimp was reached. */
export const noteTold = async (sql: Sql, store: string, toldAt: number): Promise<void> => {
  await links(sql).where({ store }).update({ failures: 0, told_at: toldAt, error: null, failed_at: null });
};

/** It was not. Answers how often in a row. */
export const noteFailure = async (sql: Sql, store: string, error: string, failedAt: number): Promise<number> => {
  const [row] = await links(sql)
    .where({ store })
    .update({ failures: sql.raw('failures + 1'), error, failed_at: failedAt })
    .returning('failures');
  return Number(row?.failures ?? 1);
};

export const saveSync = async (sql: Sql, store: string, sync: FirstSync): Promise<void> => {
  await links(sql).where({ store }).update(mailchimpLink.toRow({ sync }));
};
