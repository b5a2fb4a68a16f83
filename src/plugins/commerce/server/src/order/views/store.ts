import type { Sql } from '../../platform/strapi';
import { savedView, type SavedView } from '../schemas/order-view';

const views = (sql: Sql) => sql(savedView.table);

export const viewsOf = async (sql: Sql, adminId: number): Promise<SavedView[]> =>
  (await views(sql).where('admin_id', adminId).orderBy('id')).map((row: any) => savedView.fromRow(row));

/** One name is one view: the second of a name replaces the first. */
export const putView = async (sql: Sql, view: Omit<SavedView, 'id'>): Promise<SavedView> => {
  const [row] = await views(sql)
    .insert(savedView.toRow(view))
    .onConflict(['admin_id', 'name'])
    .merge(['query'])
    .returning('*');
  return savedView.fromRow(row);
};

export const removeView = async (sql: Sql, adminId: number, publicId: string): Promise<boolean> =>
  (await views(sql).where({ admin_id: adminId, document_id: publicId }).del()) > 0;
