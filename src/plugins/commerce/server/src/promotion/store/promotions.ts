import { isPostgres, type Sql } from '../../platform/strapi';
import { discountCode } from '../schemas/discount-code';
import { promotion, type PromotionRow } from '../schemas/promotion';
import { promotionUse } from '../schemas/promotion-use';

const promotions = (sql: Sql) => sql(promotion.table);
const first = (rows: any[]): PromotionRow | undefined => rows[0] && promotion.fromRow(rows[0]);

export interface CountedPromotion extends PromotionRow {
  /** Orders that use it now. */
  readonly used: number;
  readonly codes: number;
}

const counted = (sql: Sql) => [
  'p.*',
  sql.raw(`(select count(*) from ${promotionUse.table} u where u.promotion_id = p.id) as used`),
  sql.raw(`(select count(*) from ${discountCode.table} c where c.promotion_id = p.id) as codes`),
];
const withCounts = (row: any): CountedPromotion => ({
  ...promotion.fromRow(row),
  used: Number(row.used),
  codes: Number(row.codes),
});

/** In the order in which they apply. */
export const listPromotions = async (
  sql: Sql,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: CountedPromotion[]; total: number }> => {
  const rows: any[] = await sql({ p: promotion.table })
    .select(counted(sql))
    .orderBy(['p.position', 'p.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [all]: any[] = await promotions(sql).count({ total: '*' });
  return { rows: rows.map(withCounts), total: Number(all.total) };
};

export const findPromotion = async (sql: Sql, publicId: string): Promise<CountedPromotion | undefined> => {
  const row = await sql({ p: promotion.table }).select(counted(sql)).where('p.document_id', publicId).first();
  return row && withCounts(row);
};

export const insertPromotion = async (sql: Sql, values: Omit<PromotionRow, 'id'>): Promise<void> => {
  await promotions(sql).insert(promotion.toRow(values));
};

/** Locked until the transaction ends: redeeming waits, and what it has taken before is counted. */
const locked = async (sql: Sql, publicId: string): Promise<PromotionRow | undefined> => {
  const found = promotions(sql).where('document_id', publicId);
  return first(await (isPostgres(sql) ? found.forUpdate() : found));
};

/** The uses are counted anew: while it had no limit nobody did. */
export const updatePromotion = async (sql: Sql, publicId: string, values: Partial<PromotionRow>): Promise<boolean> => {
  const found = await locked(sql, publicId);
  if (!found) return false;
  await promotions(sql)
    .where('id', found.id)
    .update({
      ...promotion.toRow(values),
      uses: sql(promotionUse.table).where('promotion_id', found.id).count('*'),
    });
  return true;
};

/** Its codes go with it. Undefined: an order uses it. */
export const deletePromotion = async (sql: Sql, publicId: string): Promise<boolean | undefined> => {
  const found = await locked(sql, publicId);
  if (!found) return false;
  if (await sql(promotionUse.table).where('promotion_id', found.id).first('id')) return undefined;
  await promotions(sql).where('id', found.id).del();
  return true;
};
