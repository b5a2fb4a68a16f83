import { likeAnywhere } from '../../platform/like';
import type { Sql } from '../../platform/strapi';
import { campaignRecord, type Campaign, type CampaignStatus } from '../schemas/campaign';

const campaigns = (sql: Sql) => sql(campaignRecord.table);
const first = (rows: any[]): Campaign | undefined => rows[0] && campaignRecord.fromRow(rows[0]);

export const insertCampaign = async (sql: Sql, values: Omit<Campaign, 'id'>): Promise<Campaign> =>
  campaignRecord.fromRow((await campaigns(sql).insert(campaignRecord.toRow(values)).returning('*'))[0]);

export const findCampaign = async (sql: Sql, publicId: string): Promise<Campaign | undefined> =>
  first(await campaigns(sql).where('document_id', publicId).limit(1));

/** Changes it while it stands at one of these; its row is locked until the transaction ends. Undefined: it does not. */
export const moveCampaign = async (
  sql: Sql,
  publicId: string,
  from: readonly CampaignStatus[],
  values: Partial<Campaign>,
): Promise<Campaign | undefined> =>
  first(
    await campaigns(sql)
      .where('document_id', publicId)
      .whereIn('status', [...from])
      .update(campaignRecord.toRow(values))
      .returning('*'),
  );

/** False: it is not there, or no draft. */
export const deleteDraft = async (sql: Sql, publicId: string): Promise<boolean> =>
  (await campaigns(sql).where({ document_id: publicId, status: 'draft' }).del()) > 0;

/** Epoch milliseconds. */
export const dueCampaigns = (sql: Sql, now: number): Promise<string[]> =>
  campaigns(sql).where('status', 'scheduled').where('send_at', '<=', now).orderBy('send_at').pluck('document_id');

/** What a service calls a campaign: whoever writes it down first is right, and their word is answered. */
export const keepRemote = async (sql: Sql, publicId: string, remoteId: string): Promise<string> => {
  const [row]: any[] = await campaigns(sql)
    .where('document_id', publicId)
    .update({ remote_id: sql.raw('coalesce(remote_id, ?)', [remoteId]) })
    .returning('remote_id');
  return row?.remote_id ?? remoteId;
};

export const forgetRemote = async (sql: Sql, publicId: string, remoteId: string): Promise<void> => {
  await campaigns(sql).where({ document_id: publicId, remote_id: remoteId }).update({ remote_id: null });
};

/** Those that a service sends, begun since (epoch ms). */
export const campaignsAt = async (
  sql: Sql,
  sender: string,
  statuses: readonly CampaignStatus[],
  since = 0,
): Promise<Campaign[]> =>
  (
    await campaigns(sql)
      .where({ sender })
      .whereIn('status', [...statuses])
      .where('started_at', '>=', since)
      .orderBy('id')
  ).map((row: any) => campaignRecord.fromRow(row));

export const keepMeasured = async (
  sql: Sql,
  publicId: string,
  measured: NonNullable<Campaign['measured']>,
): Promise<void> => {
  await campaigns(sql).where('document_id', publicId).update(campaignRecord.toRow({ measured }));
};

/** What a service calls these campaigns, by their public ids; those that it does not know are left out. */
export const remoteIds = async (sql: Sql, publicIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (!publicIds.length) return new Map();
  const rows: any[] = await campaigns(sql)
    .whereIn('document_id', [...new Set(publicIds)])
    .whereNotNull('remote_id')
    .select('document_id', 'remote_id');
  return new Map(rows.map(({ document_id: publicId, remote_id: remoteId }) => [publicId, remoteId]));
};

interface CampaignSearch {
  readonly q?: string | undefined;
  readonly status?: CampaignStatus | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** The last changed first. */
export const listCampaigns = async (
  sql: Sql,
  { q, status, page, pageSize }: CampaignSearch,
): Promise<{ rows: Campaign[]; total: number }> => {
  const found = campaigns(sql);
  if (status) found.where({ status });
  if (q) {
    found.where((either) => {
      for (const column of ['name', 'subject']) {
        either.orWhereRaw(`lower(${column}) like ? escape '!'`, [likeAnywhere(q)]);
      }
    });
  }
  const rows: any[] = await found
    .clone()
    .orderBy([
      { column: 'changed_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await found.clone().count({ total: '*' });
  return { rows: rows.map((row) => campaignRecord.fromRow(row)), total: Number(counted.total) };
};
