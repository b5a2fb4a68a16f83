import { isPostgres, type Sql } from '../../platform/strapi';
import { digitalFile, type DigitalFile } from '../schemas/digital-file';
import { download } from '../schemas/download';

const files = (sql: Sql) => sql(digitalFile.table);

export const insertFile = async (sql: Sql, values: Omit<DigitalFile, 'id'>): Promise<DigitalFile> =>
  digitalFile.fromRow((await files(sql).insert(digitalFile.toRow(values)).returning('*'))[0]);

export const findFiles = async (sql: Sql, publicIds: readonly string[]): Promise<DigitalFile[]> =>
  (await files(sql).whereIn('document_id', [...publicIds])).map((row: any) => digitalFile.fromRow(row));

/** The newest first. */
export const listFiles = async (
  sql: Sql,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ rows: DigitalFile[]; total: number }> => {
  const rows = await files(sql)
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await files(sql).count({ total: '*' });
  return { rows: rows.map((row: any) => digitalFile.fromRow(row)), total: Number(counted.total) };
};

/** Whether it is offered or was bought: such a file must stay. */
export const isInUse = async (sql: Sql, { id, publicId }: DigitalFile): Promise<boolean> => {
  if (await sql(download.table).where('file_id', id).first('id')) return true;
  const text = isPostgres(sql) ? 'delivery::text' : 'delivery';
  return Boolean(
    await sql('commerce_offers')
      .whereRaw(`${text} like ?`, [`%${publicId}%`])
      .first('id'),
  );
};

export const deleteFile = async (sql: Sql, id: number): Promise<void> => {
  await files(sql).where({ id }).delete();
};
