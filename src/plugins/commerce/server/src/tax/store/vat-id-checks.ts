import type { Sql } from '../../platform/strapi';
import { vatIdCheck, type VatIdCheckRow } from '../schemas/vat-id-check';

const checks = (sql: Sql) => sql(vatIdCheck.table);

export const latestCheck = async (sql: Sql, vatId: string): Promise<VatIdCheckRow | undefined> => {
  const row = await checks(sql)
    .where('vat_id', vatId)
    .orderBy([
      { column: 'checked_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
  return row && vatIdCheck.fromRow(row);
};

export const insertCheck = async (sql: Sql, values: Omit<VatIdCheckRow, 'id'>): Promise<VatIdCheckRow> =>
  vatIdCheck.fromRow((await checks(sql).insert(vatIdCheck.toRow(values)).returning('*'))[0]);

/** Whose ids they are is taken away; that, when and with which result they were asked about stays for the tax office. */
export const forgetVatIds = async (sql: Sql, vatIds: readonly string[]): Promise<void> => {
  if (!vatIds.length) return;
  await checks(sql)
    .whereIn('vat_id', [...vatIds])
    .update({ name: null, address: null });
};
