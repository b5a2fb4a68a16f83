import type { Sql } from '../../platform/strapi';
import { discountCode, type DiscountCode } from '../schemas/discount-code';
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
