import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { commerceTypes } from './full-access';
import type { Shop } from './shop';

/** The shop's own schedule goes on whatever is asked of it. */
const isScheduled = ({ job_key: key }: { readonly job_key?: string | null }): boolean =>
  key?.startsWith('every ') ?? false;

/** A fingerprint of each of the plugin's tables: equal before and after means that nothing at all was written. */
export const fingerprints = async ({ strapi }: Pick<Shop, 'strapi'>): Promise<Record<string, string>> => {
  const all = await Promise.all(
    commerceTypes(strapi).map(async ({ table }) => {
      const rows = await strapi.db.connection(table).select('*').orderBy('id');
      const text = JSON.stringify(rows.filter((row) => !isScheduled(row)));
      return [table, createHash('sha1').update(text).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(all);
};

/** Every row of every table of every schema, as text by table: the plugin's, Strapi's and the job queue's. */
export const dumpDatabase = async (sql: Knex): Promise<Record<string, string>> => {
  if (sql.client.config.client !== 'pg') return dumpSqlite(sql);
  const tables = await sql('information_schema.tables')
    .where('table_type', 'BASE TABLE')
    .whereNotIn('table_schema', ['pg_catalog', 'information_schema'])
    .select('table_schema as schema', 'table_name as name');
  const all: (readonly [string, string])[] = [];
  for (const { schema, name } of tables) {
    all.push([`${schema}.${name}`, JSON.stringify(await sql.withSchema(schema).from(name).select('*'))]);
  }
  return Object.fromEntries(all);
};

/** Every row of every table of an SQLite database, as text by table. */
export const dumpSqlite = async (sql: Knex): Promise<Record<string, string>> => {
  const tables = await sql('sqlite_master').where('type', 'table').pluck('name');
  const all = await Promise.all(
    tables.map(async (table: string) => [table, JSON.stringify(await sql(table).select('*'))] as const),
  );
  return Object.fromEntries(all);
};
