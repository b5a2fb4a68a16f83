import { billingProfileRecord, type BillingProfile } from '../../customer';
import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';
import { mailchimpEntry } from '../schemas/mailchimp-entry';

const profiles = (sql: Sql) => sql(billingProfileRecord.table);
const all = (rows: readonly any[]): BillingProfile[] => rows.map((row) => billingProfileRecord.fromRow(row));
/** An account's own address counts once it is shown to be theirs: anybody can sign up with a stranger's. */
const reachable = (sql: Sql) =>
  profiles(sql)
    .whereNotNull('email')
    .where((known) => void known.whereNotNull('guest_email').orWhereRaw('confirmed_email = email'));

export const readCustomers = async (sql: Sql, publicIds: readonly string[]): Promise<BillingProfile[]> => {
  const found: BillingProfile[] = [];
  for (const some of chunks(publicIds)) found.push(...all(await reachable(sql).whereIn('document_id', some)));
  return found;
};

/** By their addresses (lower case). */
export const customersOf = async (sql: Sql, emails: readonly string[]): Promise<BillingProfile[]> => {
  const found: BillingProfile[] = [];
  for (const some of chunks(emails)) found.push(...all(await reachable(sql).whereIn('email', some)));
  return found;
};

/** In the order of their rows, from behind this one. */
export const customersAfter = async (sql: Sql, after: number, limit: number): Promise<BillingProfile[]> =>
  all(await reachable(sql).where('id', '>', after).orderBy('id').limit(limit));

export const countCustomers = async (sql: Sql): Promise<number> => {
  const [counted]: any[] = await reachable(sql).count({ n: '*' });
  return Number(counted.n);
};

/** Those that nothing is noted of, the first ones first. */
export const untoldCustomers = async (sql: Sql, limit: number): Promise<BillingProfile[]> =>
  all(
    await reachable(sql)
      .whereNotIn('document_id', sql(mailchimpEntry.table).where('kind', 'customer').select('entity'))
      .orderBy('id')
      .limit(limit),
  );
