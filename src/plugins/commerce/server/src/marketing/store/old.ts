import type { Sql } from '../../platform/strapi';
import { subscriberRecord, type Subscriber } from '../schemas/subscriber';

const subscribers = (sql: Sql) => sql(subscriberRecord.table);

/** Those of a person: under an address of theirs, or asked for by their account. */
export const subscribersOf = async (
  sql: Sql,
  { emails, customerId }: { readonly emails: readonly string[]; readonly customerId: number | null },
): Promise<Subscriber[]> =>
  (
    await subscribers(sql)
      .whereIn('email', [...emails])
      .orWhere('customer_id', customerId ?? 0)
      .orderBy('id')
  ).map((row: any) => subscriberRecord.fromRow(row));

/** Some of those who asked before then and never confirmed. */
export const unconfirmed = async (sql: Sql, askedBefore: number, most: number): Promise<Subscriber[]> =>
  (await subscribers(sql).where('status', 'pending').where('asked_at', '<', askedBefore).orderBy('id').limit(most)).map(
    (row: any) => subscriberRecord.fromRow(row),
  );

/** Their histories go with them. `pending`: only where they are still that. */
export const deleteSubscribers = (sql: Sql, ids: readonly number[], only?: 'pending') => {
  const theirs = subscribers(sql).whereIn('id', [...ids]);
  return (only ? theirs.where('status', only) : theirs).del();
};

export const forgetAccount = (sql: Sql, customerId: number) =>
  subscribers(sql).where('customer_id', customerId).update({ customer_id: null });
