import { cartRecord } from '../../cart';
import { downloadAccessRecord, downloadRecord } from '../../fulfillment';
import { orderRecord } from '../../order';
import { disputeRecord, refundRecord } from '../../payment';
import type { Sql } from '../../platform/strapi';
import type { Figure } from '../core/figure';
import type { Instants } from '../core/periods';
import { importedCredit } from '../schemas/imported-credit';
import { figureOf } from './figure-row';

const whole = (sql: Sql) => sql.raw(`'' as value`);

/** Carts that were opened in this time. */
export const openedCarts = async (sql: Sql, { since, before }: Instants): Promise<Figure[]> =>
  (
    await sql(cartRecord.table)
      .where('created_at', '>=', new Date(since))
      .where('created_at', '<', new Date(before))
      .groupBy('currency')
      .select('currency', whole(sql))
      .count({ carts: '*' })
  ).map((row: any) => figureOf(row));

/** Files that were fetched in this time, in the currency they were bought in. */
export const fetchedFiles = async (sql: Sql, { since, before }: Instants): Promise<Figure[]> =>
  (
    await sql({ a: downloadAccessRecord.table })
      .join({ d: downloadRecord.table }, 'd.id', 'a.download_id')
      .join({ o: orderRecord.table }, 'o.id', 'd.order_id')
      .where('a.outcome', 'counted')
      .where('a.at', '>=', since)
      .where('a.at', '<', before)
      .groupBy('o.currency')
      .select('o.currency', whole(sql))
      .count({ downloads: '*' })
  ).map((row: any) => figureOf(row));

/** Whether nothing at all happened in this time: no sale, no cart, nothing that went back. */
export const isQuiet = async (sql: Sql, { since, before }: Instants): Promise<boolean> => {
  const times: readonly (readonly [string, string])[] = [
    [orderRecord.table, 'completed_at'],
    [importedCredit.table, 'made_at'],
    [refundRecord.table, 'opened_at'],
    [disputeRecord.table, 'heard_at'],
    [downloadAccessRecord.table, 'at'],
  ];
  for (const [table, column] of times) {
    if (await sql(table).where(column, '>=', since).where(column, '<', before).first('id')) return false;
  }
  const [since_, before_] = [new Date(since), new Date(before)];
  const cart = await sql(cartRecord.table)
    .where('created_at', '>=', since_)
    .where('created_at', '<', before_)
    .first('id');
  return !cart;
};
