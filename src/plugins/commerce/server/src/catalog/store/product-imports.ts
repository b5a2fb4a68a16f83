import type { Sql } from '../../platform/strapi';
import { productImport, type ProductImport } from '../schemas/product-import';

const imports = (sql: Sql) => sql(productImport.table);

/** All but the file itself. */
const shown = [
  ...['id', 'document_id', 'file_name', 'dry_run', 'status', 'percent', 'format', 'created', 'updated', 'unchanged'],
  ...['problems', 'problem_count', 'notices', 'failure', 'started_by', 'started_at', 'ended_at'],
];

export const insertImport = async (sql: Sql, values: Omit<ProductImport, 'id'>): Promise<number> => {
  const [row] = await imports(sql).insert(productImport.toRow(values)).returning('id');
  return row.id;
};

export const latestImports = async (sql: Sql, limit: number): Promise<ProductImport[]> =>
  (await imports(sql).select(shown).orderBy('started_at', 'desc').limit(limit)).map((row: any) =>
    productImport.fromRow(row),
  );

export const importByPublicId = async (sql: Sql, publicId: string): Promise<ProductImport | undefined> => {
  const row = await imports(sql).select(shown).where('document_id', publicId).first();
  return row && productImport.fromRow(row);
};

/** With the file. Undefined: it is worked through already. */
export const waitingImport = async (sql: Sql, id: number): Promise<ProductImport | undefined> => {
  const row = await imports(sql).where({ id }).whereIn('status', ['waiting', 'running']).first();
  return row && productImport.fromRow(row);
};

export const changeImport = async (sql: Sql, id: number, values: Partial<ProductImport>): Promise<void> => {
  await imports(sql).where({ id }).update(productImport.toRow(values));
};
