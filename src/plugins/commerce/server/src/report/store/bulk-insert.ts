import { isPostgres, rowsOf, type Sql } from '../../platform/strapi';

/**
 * Many rows in one statement with one value, JSON: the database takes it apart faster than a driver binds each cell.
 * All rows have the keys of the first. Rows that are there already (by `once`) stay; answers the new ones' ids by it.
 */
export const bulkInsert = async (
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  once: string,
): Promise<ReadonlyMap<string, number>> => {
  const [first] = rows;
  if (!first) return new Map();
  const columns = Object.keys(first);
  const source = isPostgres(sql)
    ? `select ${columns.join(', ')} from json_populate_recordset(null::${table}, ?::json)`
    : // `where true` tells SQLite that ON CONFLICT is no join's.
      `select ${columns.map((column) => `value ->> '${column}'`).join(', ')} from json_each(?) where true`;
  const answer = await sql.raw(
    `insert into ${table} (${columns.join(', ')}) ${source} on conflict do nothing returning id, ${once} as once`,
    [JSON.stringify(rows)],
  );
  return new Map(rowsOf<{ id: number; once: string }>(answer).map(({ id, once: key }) => [String(key), Number(id)]));
};
