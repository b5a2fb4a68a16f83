import type { Sql } from '../../platform/strapi';
import type { PaymentNews } from '../payment-provider';
import { paymentNews } from '../schemas/payment-news';

const stored = (sql: Sql) => sql(paymentNews.table);

export const knowsNews = async (sql: Sql, provider: string, eventId: string): Promise<boolean> =>
  (await stored(sql).where({ provider, event_id: eventId }).first('id')) !== undefined;

/** False: it was stored before. */
export const insertNews = async (sql: Sql, provider: string, news: PaymentNews): Promise<boolean> => {
  const { eventId, reference, at } = news;
  const row = paymentNews.toRow({ provider, eventId, reference, happenedAt: at, receivedAt: Date.now() });
  return (await stored(sql).insert(row).onConflict(['provider', 'event_id']).ignore().returning('id')).length > 0;
};

export const forgetNewsBefore = (sql: Sql, instant: number): Promise<number> =>
  stored(sql).where('received_at', '<', instant).del();
