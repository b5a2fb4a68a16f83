import type { LimitStore } from './limit-store';
import { column, record } from './record';
import { connection, databaseNow, rowsOf, type Strapi } from './strapi';

interface LimitRecord {
  /** A hash: who called is not to be read from the database. */
  limitKey: string;
  points: number;
  endsAt: number;
}

export const limitRecord = record<LimitRecord>(
  'rate-limit',
  'rate-limits',
  { limitKey: column.string, points: column.integer, endsAt: column.instant },
  {
    indexes: [
      { name: 'commerce_rate_limits_one_per_key', columns: ['limit_key'], unique: true },
      { name: 'commerce_rate_limits_age', columns: ['ends_at'] },
    ],
  },
);

const { table } = limitRecord;

/** One count for all processes, by the database's clock. */
export const databaseLimits = (strapi: Strapi): LimitStore => ({
  take: async (key, seconds) => {
    const sql = connection(strapi);
    const now = databaseNow(sql).toString();
    const answer = await sql.raw(
      `insert into ${table} (limit_key, points, ends_at) values (?, 1, ${now} + ?)
       on conflict (limit_key) do update set
         points = case when ${table}.ends_at <= ${now} then 1 else ${table}.points + 1 end,
         ends_at = case when ${table}.ends_at <= ${now} then excluded.ends_at else ${table}.ends_at end
       returning points, ends_at - ${now} as milliseconds_left`,
      [key, seconds * 1000],
    );
    const [row] = rowsOf<{ points: number; milliseconds_left: number | string }>(answer);
    return { points: Number(row?.points), millisecondsLeft: Number(row?.milliseconds_left) };
  },
  giveBack: async (key) => {
    const sql = connection(strapi);
    await sql(table).where('limit_key', key).decrement('points', 1);
  },
});

/** Windows that have ended; a key that comes back begins a new one. */
export const forgetOldLimits = (strapi: Strapi): Promise<unknown> => {
  const sql = connection(strapi);
  return sql(table).where('ends_at', '<', databaseNow(sql)).del();
};
