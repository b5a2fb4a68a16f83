import type { Expression } from '../../jobs';
import type { Sql } from '../../platform/strapi';
import type { PaymentNews } from '../payment-provider';
import { paymentNews } from '../schemas/payment-news';

const stored = (sql: Sql) => sql(paymentNews.table);

export const knowsNews = async (sql: Sql, provider: string, eventId: string): Promise<boolean> =>
  (await stored(sql).where({ provider, event_id: eventId }).first('id')) !== undefined;

const insertion = (sql: Sql, provider: string, { eventId, reference, at }: PaymentNews) => {
  const row = paymentNews.toRow({ provider, eventId, reference, happenedAt: at, receivedAt: Date.now() });
  return stored(sql).insert(row).onConflict(['provider', 'event_id']).ignore().returning('id');
};

/** False: it was stored before. */
export const insertNews = async (sql: Sql, provider: string, news: PaymentNews): Promise<boolean> =>
  (await insertion(sql, provider, news)).length > 0;

/** Stores news and adds its job, in one statement; of what was stored before it does neither. */
export const insertNewsWithJob = async (sql: Sql, provider: string, news: PaymentNews, job: Expression) => {
  await sql
    .with('stored', insertion(sql, provider, news))
    .from('stored')
    .select(sql.raw(job.text, [...job.values] as any[]));
};

export const forgetNewsBefore = (sql: Sql, instant: number): Promise<number> =>
  stored(sql).where('received_at', '<', instant).del();

/** When each provider told the last of its news, and how many it told since a moment (epoch ms). */
export const newsSince = async (
  sql: Sql,
  since: number,
): Promise<{ provider: string; lastAt: number; received: number }[]> => {
  const rows: any[] = await stored(sql)
    .groupBy('provider')
    .select('provider', sql.raw('sum(case when received_at >= ? then 1 else 0 end) as received', [since]))
    .max({ last: 'received_at' });
  return rows.map(({ provider, last, received }) => ({ provider, lastAt: Number(last), received: Number(received) }));
};
