import { connection, isPostgres, type Sql, type Strapi } from './strapi';

/** Reads that must agree with each other: all of them see the database as it is at the first. They write nothing. */
export const snapshot = <T>(strapi: Strapi, read: (sql: Sql) => Promise<T>): Promise<T> => {
  const sql = connection(strapi);
  // SQLite's transactions are snapshots by themselves.
  const config = isPostgres(sql) ? { isolationLevel: 'repeatable read' as const, readOnly: true } : {};
  return sql.transaction((trx) => read(trx), config);
};
