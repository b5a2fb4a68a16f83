import { subscriberRecord, type Subscriber } from '../../marketing';
import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';

const subscribers = (sql: Sql) => sql(subscriberRecord.table);
const listed = (sql: Sql) => subscribers(sql).where('status', 'subscribed');
const all = (rows: readonly any[]): Subscriber[] => rows.map((row) => subscriberRecord.fromRow(row));

export const readMembers = async (sql: Sql, publicIds: readonly string[]): Promise<Subscriber[]> => {
  const found: Subscriber[] = [];
  for (const some of chunks(publicIds)) found.push(...all(await subscribers(sql).whereIn('document_id', some)));
  return found;
};

/** Those who want to be written to, by their addresses (lower case). */
export const membersAmong = async (sql: Sql, emails: readonly string[]): Promise<Subscriber[]> => {
  const found: Subscriber[] = [];
  for (const some of chunks([...new Set(emails)])) found.push(...all(await listed(sql).whereIn('email', some)));
  return found;
};

/** Who among these addresses (lower case) wants to be written to. */
export const consenting = async (sql: Sql, emails: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await membersAmong(sql, emails)).map(({ email }) => email));

/** Those who want to be written to, in the order of their rows, from behind this one. */
export const membersAfter = async (sql: Sql, after: number, limit: number): Promise<Subscriber[]> =>
  all(await listed(sql).where('id', '>', after).orderBy('id').limit(limit));

export const countMembers = async (sql: Sql): Promise<number> => {
  const [counted]: any[] = await listed(sql).count({ n: '*' });
  return Number(counted.n);
};
