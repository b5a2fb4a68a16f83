import type { Sql } from '../../platform/strapi';
import { discountCode, type DiscountCode } from '../schemas/discount-code';
import { promotion, type PromotionRow } from '../schemas/promotion';
import { promotionUse } from '../schemas/promotion-use';

const codes = (sql: Sql) => sql(discountCode.table);
const fromRow = (row: any): DiscountCode => discountCode.fromRow(row);

/** Those that were not taken yet. */
export const insertCodes = async (sql: Sql, values: readonly Omit<DiscountCode, 'id'>[]): Promise<DiscountCode[]> => {
  const made: DiscountCode[] = [];
  for (let from = 0; from < values.length; from += 500) {
    const rows: any[] = await codes(sql)
      .insert(values.slice(from, from + 500).map((value) => discountCode.toRow(value)))
      .onConflict('code_key')
      .ignore()
      .returning('*');
    made.push(...rows.map(fromRow));
  }
  return made;
};

/** With the orders that use each now. */
const withUses = (sql: Sql, promotionId: number) =>
  sql({ c: discountCode.table })
    .where('c.promotion_id', promotionId)
    .select('c.*', sql.raw(`(select count(*) from ${promotionUse.table} u where u.code_id = c.id) as used`));
const counted = (row: any): DiscountCode => ({ ...fromRow(row), uses: Number(row.used) });

/** The newest first. */
export const listCodes = async (
  sql: Sql,
  promotionId: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: DiscountCode[]; total: number }> => {
  const rows: any[] = await withUses(sql, promotionId)
    .orderBy('c.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [all]: any[] = await codes(sql).where('promotion_id', promotionId).count({ total: '*' });
  return { rows: rows.map(counted), total: Number(all.total) };
};

export const allCodes = async (sql: Sql, promotionId: number): Promise<DiscountCode[]> =>
  (await withUses(sql, promotionId).orderBy('c.id')).map(counted);

export interface CodeWithPromotion {
  readonly code: DiscountCode;
  readonly promotion: PromotionRow;
}

/** One statement, whatever comes of it. */
export const findByKey = async (sql: Sql, key: string): Promise<CodeWithPromotion | undefined> => {
  const row = await sql({ c: discountCode.table })
    .join({ p: promotion.table }, 'p.id', 'c.promotion_id')
    .where('c.code_key', key)
    .first(
      'p.*',
      ...['id', 'code', 'code_key', 'usage_limit', 'uses'].map((column) => sql.ref(`c.${column}`).as(`own_${column}`)),
    );
  if (!row) return undefined;
  const own = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/^own_/, ''), value]));
  return {
    promotion: promotion.fromRow(row),
    code: { ...fromRow({ ...own, document_id: '', promotion_id: row.id, added_at: 0 }) },
  };
};
