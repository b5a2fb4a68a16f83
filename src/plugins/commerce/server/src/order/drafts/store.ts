import type { Sql } from '../../platform/strapi';
import { draftOrder, type DraftOrder } from '../schemas/draft-order';

const drafts = (sql: Sql) => sql(draftOrder.table);

export const insertDraft = async (sql: Sql, draft: Omit<DraftOrder, 'id'>): Promise<void> => {
  await drafts(sql).insert(draftOrder.toRow(draft));
};

export const findDraft = async (sql: Sql, publicId: string): Promise<DraftOrder | undefined> => {
  const row = await drafts(sql).where('document_id', publicId).first();
  return row && draftOrder.fromRow(row);
};

export const latestDrafts = async (sql: Sql, limit: number): Promise<DraftOrder[]> =>
  (await drafts(sql).orderBy('drafted_at', 'desc').limit(limit)).map((row: any) => draftOrder.fromRow(row));

export const sentDraft = async (sql: Sql, id: number, sentAt: number): Promise<void> => {
  await drafts(sql).where({ id }).update({ sent_at: sentAt });
};

export const removeDraft = async (sql: Sql, id: number): Promise<void> => {
  await drafts(sql).where({ id }).del();
};
