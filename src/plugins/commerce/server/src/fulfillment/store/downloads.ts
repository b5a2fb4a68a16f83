import type { Sql } from '../../platform/strapi';
import { digitalFile, type DigitalFile } from '../schemas/digital-file';
import { download, type Download } from '../schemas/download';
import { downloadAccess, type DownloadAccess } from '../schemas/download-access';

const downloads = (sql: Sql) => sql(download.table);

/** Gives rights, each once for a line and a file. */
export const insertDownloads = async (sql: Sql, values: readonly Omit<Download, 'id'>[]): Promise<void> => {
  await downloads(sql)
    .insert(values.map((each) => download.toRow(each)))
    .onConflict(['line_id', 'file_id'])
    .ignore();
};

export const downloadsOf = async (sql: Sql, orderId: number): Promise<Download[]> =>
  (await downloads(sql).where('order_id', orderId).orderBy('id')).map((row: any) => download.fromRow(row));

export interface FoundDownload {
  readonly right: Download;
  readonly file: DigitalFile;
  readonly paymentStatus: string;
}

/** A right with its file and what its order has to say, in one statement. */
export const findDownload = async (sql: Sql, publicId: string): Promise<FoundDownload | undefined> => {
  const row = await downloads(sql)
    .from({ d: download.table })
    .join({ f: digitalFile.table }, 'f.id', 'd.file_id')
    .join({ o: 'commerce_orders' }, 'o.id', 'd.order_id')
    .where('d.document_id', publicId)
    .first('d.*', 'o.payment_status', {
      f_id: 'f.document_id',
      f_name: 'f.name',
      f_type: 'f.type',
      f_size: 'f.size',
      f_store: 'f.store',
      f_key: 'f.store_key',
    });
  if (!row) return undefined;
  const file = digitalFile.fromRow({
    ...{ document_id: row.f_id, name: row.f_name, type: row.f_type, size: row.f_size },
    ...{ id: row.file_id, store: row.f_store, store_key: row.f_key },
  });
  return { right: download.fromRow(row), file, paymentStatus: row.payment_status };
};

/**
 * Takes one attempt: one conditional UPDATE, which holds whatever was read before it. False: there is none to take, it
 * is too late, or the money went back meanwhile.
 */
export const takeAttempt = async (sql: Sql, id: number, now: number): Promise<boolean> =>
  (await downloads(sql)
    .where({ id })
    .whereNull('revoked_at')
    .where((open) => open.whereNull('attempts').orWhere('used', '<', sql.ref('attempts')))
    .where((open) => open.whereNull('expires_at').orWhere('expires_at', '>', now))
    .whereExists((paid) =>
      paid
        .from({ o: 'commerce_orders' })
        .whereRaw(`o.id = ${download.table}.order_id`)
        .where('o.status', 'completed')
        .whereNotIn('o.payment_status', ['refunded', 'unpaid']),
    )
    .increment('used', 1)) > 0;

/** Revokes and gives back the rights of these lines. Epoch ms. */
export const setRevoked = async (
  sql: Sql,
  orderId: number,
  lines: { readonly revoked: readonly string[]; readonly kept: readonly string[] },
  now: number,
): Promise<void> => {
  const of = (ids: readonly string[]) =>
    downloads(sql)
      .where('order_id', orderId)
      .whereIn('line_id', [...ids]);
  if (lines.revoked.length) await of(lines.revoked).whereNull('revoked_at').update({ revoked_at: now });
  if (lines.kept.length) await of(lines.kept).whereNotNull('revoked_at').update({ revoked_at: null });
};

/** All attempts anew; a time limit begins again with as long as it had. */
export const resetDownload = async (sql: Sql, publicId: string, now: number): Promise<Download | undefined> => {
  const [row] = await downloads(sql)
    .where('document_id', publicId)
    .update({ used: 0, expires_at: sql.raw('expires_at - given_at + ?', [now]), given_at: now })
    .returning('*');
  return row ? download.fromRow(row) : undefined;
};

export const logAccess = async (sql: Sql, access: Omit<DownloadAccess, 'id'>): Promise<void> => {
  await sql(downloadAccess.table).insert(downloadAccess.toRow(access));
};

/** Whether this client was counted an attempt since then. */
export const wasCounted = async (sql: Sql, downloadId: number, address: string, since: number): Promise<boolean> =>
  Boolean(
    await sql(downloadAccess.table)
      .where({ download_id: downloadId, outcome: 'counted', address })
      .where('at', '>=', since)
      .first('id'),
  );

/** The latest first. */
export const accessesOf = async (sql: Sql, publicId: string, limit: number): Promise<DownloadAccess[]> =>
  (
    await sql({ a: downloadAccess.table })
      .join({ d: download.table }, 'd.id', 'a.download_id')
      .where('d.document_id', publicId)
      .select('a.*')
      .orderBy([
        { column: 'a.at', order: 'desc' },
        { column: 'a.id', order: 'desc' },
      ])
      .limit(limit)
  ).map((row: any) => downloadAccess.fromRow(row));

export const forgetAccesses = async (sql: Sql, before: number): Promise<void> => {
  await sql(downloadAccess.table).where('at', '<', before).delete();
};
