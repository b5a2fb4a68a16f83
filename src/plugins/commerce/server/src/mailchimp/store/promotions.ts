import { discountCodeRecord, promotionRecord, type PromotionRow } from '../../promotion';
import type { Sql } from '../../platform/strapi';
import { mailchimpEntry } from '../schemas/mailchimp-entry';

export interface ReadCode {
  readonly publicId: string;
  readonly code: string;
  readonly uses: number;
  readonly usageLimit: number | null;
  readonly promotion: string;
}

export const readPromotion = async (sql: Sql, publicId: string): Promise<PromotionRow | undefined> => {
  const row = await sql(promotionRecord.table).where('document_id', publicId).first();
  return row && promotionRecord.fromRow(row);
};

/** Those that take a code. */
export const codePromotions = async (sql: Sql): Promise<PromotionRow[]> =>
  (await sql(promotionRecord.table).where('automatic', false).orderBy('id')).map((row: any) =>
    promotionRecord.fromRow(row),
  );

const codes = (sql: Sql) =>
  sql({ c: discountCodeRecord.table }).join({ p: promotionRecord.table }, 'p.id', 'c.promotion_id').orderBy('c.id');

export const readCode = async (sql: Sql, publicId: string): Promise<ReadCode | undefined> => {
  const row = await codes(sql)
    .where('c.document_id', publicId)
    .first('c.document_id', 'c.code', 'c.uses', 'c.usage_limit', 'p.document_id as promotion');
  return (
    row && {
      ...{ publicId: row.document_id, code: row.code, uses: Number(row.uses), promotion: row.promotion },
      usageLimit: row.usage_limit === null ? null : Number(row.usage_limit),
    }
  );
};

type Code = Pick<ReadCode, 'publicId' | 'promotion'>;
const atOnce = 1000;

/** Codes of these promotions that nothing is noted of. */
export const untoldCodes = async (sql: Sql, promotions: readonly string[]): Promise<Code[]> => {
  const rows: any[] = await codes(sql)
    .leftJoin({ e: mailchimpEntry.table }, (join) => {
      void join.on('e.entity', 'c.document_id').andOnVal('e.kind', 'code');
    })
    .whereNull('e.id')
    .whereIn('p.document_id', [...promotions])
    .limit(atOnce)
    .select('c.document_id as publicId', 'p.document_id as promotion');
  return rows;
};

/** Codes that were told, and are gone or whose promotion is none of these any more. */
export const lostCodes = async (sql: Sql, promotions: readonly string[]): Promise<Code[]> => {
  const rows: any[] = await sql({ e: mailchimpEntry.table })
    .leftJoin({ c: discountCodeRecord.table }, 'c.document_id', 'e.entity')
    .where('e.kind', 'code')
    .whereNull('e.changed_at')
    .where((lost) => void lost.whereNull('c.id').orWhereNotIn('e.remote_parent', [...promotions]))
    .limit(atOnce)
    .select('e.entity as publicId', 'e.remote_parent as promotion');
  return rows;
};
