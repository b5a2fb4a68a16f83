import { isPostgres, rowsOf, type Sql } from '../../platform/strapi';
import { discountCode } from '../schemas/discount-code';
import { promotion } from '../schemas/promotion';
import { promotionUse, type PromotionUse } from '../schemas/promotion-use';

/**
 * A promotion without limits is only read when it is used: buyers share its row, so that a promotion everybody gets is
 * no queue. One with a limit is counted on its row. Staff who set a limit lock the row and count anew.
 */
const limited = '(usage_limit is not null or customer_limit is not null)';

const placeholders = (ids: readonly number[]) => ids.map(() => '?').join(', ');
const idsOf = (answer: unknown): number[] => rowsOf<{ id: number }>(answer).map(({ id }) => Number(id));

/** Rows are locked in the order of their ids, so that two orders never wait for each other in a ring. */
const change = async (
  sql: Sql,
  table: string,
  ids: readonly number[],
  { by, where, fits }: { by: 1 | -1; where: string; fits: string },
): Promise<number[]> =>
  idsOf(
    await sql.raw(
      `with d as materialized (
         select id as row_id, (${fits}) as fits from ${table} where id in (${placeholders(ids)}) and ${where}
         order by id ${isPostgres(sql) ? 'for update' : ''})
       update ${table} set uses = uses + ${by} from d where id = d.row_id and d.fits returning id`,
      [...ids],
    ),
  );

const withinLimit = '(usage_limit is null or uses < usage_limit)';

/** Answers the promotions that could be used once more. */
export const takePromotions = async (sql: Sql, ids: readonly number[]): Promise<number[]> => {
  const enabled = isPostgres(sql) ? 'enabled' : 'enabled = 1';
  const taken = await change(sql, promotion.table, ids, {
    by: 1,
    where: `${limited} and ${enabled}`,
    fits: withinLimit,
  });
  const free = await sql.raw(
    `select id from ${promotion.table} where id in (${placeholders(ids)}) and not ${limited} and ${enabled}
     order by id ${isPostgres(sql) ? 'for share' : ''}`,
    [...ids],
  );
  return [...taken, ...idsOf(free)];
};

const counted = 'usage_limit is not null';

/** Answers the codes that could be used once more. One without a limit is not counted: everybody may have it. */
export const takeCodes = async (sql: Sql, ids: readonly number[]): Promise<number[]> => {
  if (!ids.length) return [];
  const taken = await change(sql, discountCode.table, ids, { by: 1, where: counted, fits: 'uses < usage_limit' });
  const free: any[] = await sql(discountCode.table)
    .whereIn('id', [...ids])
    .whereNull('usage_limit')
    .select('id');
  return [...taken, ...free.map(({ id }) => Number(id))];
};

export const returnPromotions = async (sql: Sql, ids: readonly number[]): Promise<void> => {
  if (ids.length) await change(sql, promotion.table, ids, { by: -1, where: limited, fits: 'uses > 0' });
};

export const returnCodes = async (sql: Sql, ids: readonly number[]): Promise<void> => {
  if (ids.length) await change(sql, discountCode.table, ids, { by: -1, where: counted, fits: 'uses > 0' });
};

/** Those this order did not use before. */
export const insertUses = async (sql: Sql, uses: readonly Omit<PromotionUse, 'id'>[]): Promise<number[]> => {
  const rows: any[] = await sql(promotionUse.table)
    .insert(uses.map((use) => promotionUse.toRow(use)))
    .onConflict(['order_id', 'promotion_id'])
    .ignore()
    .returning('promotion_id');
  return rows.map((row) => Number(row.promotion_id));
};

/** Takes away what an order used, and says what it was. `del().returning()` answers a count on SQLite. */
export const deleteUses = async (
  sql: Sql,
  orderId: number,
): Promise<{ promotionId: number; codeId: number | null }[]> => {
  const answer = await sql.raw(`delete from ${promotionUse.table} where order_id = ? returning promotion_id, code_id`, [
    orderId,
  ]);
  return rowsOf<{ promotion_id: number; code_id: number | null }>(answer).map((row) => ({
    promotionId: Number(row.promotion_id),
    codeId: row.code_id,
  }));
};

/** Promotions among these that this customer now uses more often than each customer may. */
export const overCustomerLimit = async (
  sql: Sql,
  ids: readonly number[],
  { customerId, emailHash }: { customerId: number | null; emailHash: string },
): Promise<number[]> =>
  ids.length
    ? idsOf(
        await sql.raw(
          `select p.id from ${promotion.table} p where p.id in (${placeholders(ids)}) and p.customer_limit <
             (select count(*) from ${promotionUse.table} u
              where u.promotion_id = p.id and (u.email_hash = ? or u.customer_id = ?))`,
          [...ids, emailHash, customerId ?? 0],
        ),
      )
    : [];

export const usesOf = async (sql: Sql, orderIds: readonly number[]): Promise<{ title: string; usedAt: string }[]> =>
  (
    await sql({ u: promotionUse.table })
      .join({ p: promotion.table }, 'p.id', 'u.promotion_id')
      .whereIn('u.order_id', [...orderIds])
      .orderBy('u.id')
      .select('p.title', 'u.used_at')
  ).map(({ title, used_at }: any) => ({ title, usedAt: new Date(Number(used_at)).toISOString() }));

/** The uses stay counted; whose they were is taken away. */
export const forgetUser = async (sql: Sql, orderIds: readonly number[]): Promise<void> => {
  await sql(promotionUse.table)
    .whereIn('order_id', [...orderIds])
    .update({ customer_id: null, email_hash: '' });
};
