import { offersTable } from '../../catalog';
import type { Sql } from '../../platform/strapi';
import { availableSql } from '../../stock';
import { stockRequest, type StockRequest } from '../schemas/stock-request';

const requests = (sql: Sql) => sql(stockRequest.table);
const all = (rows: any[]): StockRequest[] => rows.map((row) => stockRequest.fromRow(row));

export const findStockRequest = async (sql: Sql, publicId: string): Promise<StockRequest | undefined> =>
  all(await requests(sql).where('document_id', publicId).limit(1))[0];

/** How many items an address waits for. */
export const waitingFor = async (sql: Sql, email: string): Promise<number> => {
  const [counted]: any[] = await requests(sql).where({ email, status: 'waiting' }).count({ total: '*' });
  return Number(counted.total);
};

/** One row for an item and an address. Asked again while it waits, nothing changes; after that it waits anew. */
export const keepWaiting = async (
  sql: Sql,
  values: Pick<StockRequest, 'publicId' | 'sku' | 'email' | 'locale' | 'askedAt'>,
): Promise<void> => {
  await requests(sql)
    .insert(stockRequest.toRow({ ...values, status: 'waiting', toldAt: null }))
    .onConflict(['sku', 'email'])
    .merge(['locale', 'status', 'asked_at', 'told_at'])
    .whereNot(`${stockRequest.table}.status`, 'waiting');
};

/** Some of those whose item is there, the longest waiting first. What is not counted is there. */
export const toBeTold = async (sql: Sql, atLeast: number, atOnce: number): Promise<StockRequest[]> =>
  all(
    await sql({ r: stockRequest.table })
      .join({ o: offersTable }, 'o.sku', 'r.sku')
      .where('r.status', 'waiting')
      .whereRaw(`coalesce(${availableSql(sql, 'r.sku')}, ?) >= ?`, [atLeast, atLeast])
      .orderBy(['r.asked_at', 'r.id'])
      .limit(atOnce)
      .select('r.*'),
  );

/** Of two who tell at once, one gets each. */
export const claimStockRequests = async (sql: Sql, ids: readonly number[], toldAt: number): Promise<StockRequest[]> =>
  all(
    await requests(sql)
      .whereIn('id', [...ids])
      .where('status', 'waiting')
      .update({ status: 'told', told_at: toldAt })
      .returning('*'),
  );

/** Sold out again before the mail went out: it waits on. */
export const waitOn = (sql: Sql, { id, toldAt }: StockRequest) =>
  requests(sql).where({ id, status: 'told', told_at: toldAt }).update({ status: 'waiting', told_at: null });

/** All that an address waits for. */
export const cancelWaiting = (sql: Sql, email: string) =>
  requests(sql).where({ email, status: 'waiting' }).update({ status: 'cancelled' });

export const stockRequestsOf = async (sql: Sql, emails: readonly string[]): Promise<StockRequest[]> =>
  all(
    await requests(sql)
      .whereIn('email', [...emails])
      .orderBy('id'),
  );

export const deleteStockRequestsOf = (sql: Sql, emails: readonly string[]) =>
  requests(sql)
    .whereIn('email', [...emails])
    .del();

/** Those that are done with, and those that have waited in vain. Epoch milliseconds. */
export const deleteOldStockRequests = (
  sql: Sql,
  { done, waiting }: { readonly done: number; readonly waiting: number },
) =>
  requests(sql)
    .where((over) => over.whereNot('status', 'waiting').where('asked_at', '<', done))
    .orWhere('asked_at', '<', waiting)
    .del();
