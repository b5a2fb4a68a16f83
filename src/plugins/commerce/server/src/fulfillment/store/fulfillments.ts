import type { Sql } from '../../platform/strapi';
import { sourcesOf, type FulfillmentStatus } from '../core/fulfillment-status';
import { fulfillment, type Fulfillment } from '../schemas/fulfillment';

const fulfillments = (sql: Sql) => sql(fulfillment.table);
const first = (rows: any[]): Fulfillment | undefined => (rows[0] ? fulfillment.fromRow(rows[0]) : undefined);

export const insertFulfillments = async (
  sql: Sql,
  values: readonly Omit<Fulfillment, 'id'>[],
): Promise<readonly Fulfillment[]> =>
  (
    await fulfillments(sql)
      .insert(values.map((each) => fulfillment.toRow(each)))
      .returning('*')
  ).map((row: any) => fulfillment.fromRow(row));

export const fulfillmentsOf = async (sql: Sql, orderId: number): Promise<Fulfillment[]> =>
  (await fulfillments(sql).where('order_id', orderId).orderBy('id')).map((row: any) => fulfillment.fromRow(row));

export const findFulfillment = async (
  sql: Sql,
  key: { readonly id: number } | { readonly publicId: string },
): Promise<Fulfillment | undefined> =>
  first(await fulfillments(sql).where('id' in key ? key : { document_id: key.publicId }));

/** Makes a move in one conditional UPDATE. Undefined: the fulfillment is not where the move starts. */
export const moveFulfillment = async (
  sql: Sql,
  id: number,
  to: FulfillmentStatus,
  values: Partial<Fulfillment> = {},
): Promise<Fulfillment | undefined> =>
  first(
    await fulfillments(sql)
      .where({ id })
      .whereIn('status', [...sourcesOf(to)])
      .update(fulfillment.toRow({ ...values, status: to, askedAt: 0 }))
      .returning('*'),
  );

/** Of the processes that would ask the provider, one gets to. What it was before: whether somebody asked and died. */
export const claimFulfillment = async (
  sql: Sql,
  { id, askedAt }: Pick<Fulfillment, 'id' | 'askedAt'>,
  now: number,
): Promise<boolean> =>
  (await fulfillments(sql).where({ id, status: 'waiting', asked_at: askedAt }).update({ asked_at: now })) > 0;

/** Writes down a try that came to nothing, and lets the next one begin. */
export const recordTry = async (sql: Sql, id: number, failure: string, attempts: number): Promise<void> => {
  await fulfillments(sql).where({ id, status: 'waiting' }).update({ asked_at: 0, failure, attempts });
};

export const markChecked = async (sql: Sql, id: number, now: number): Promise<void> => {
  await fulfillments(sql).where({ id, status: 'requested' }).update({ asked_at: now });
};

/** More news of one that is fulfilled: its tracking, say. */
export const updateTracking = async (sql: Sql, id: number, values: Partial<Fulfillment>): Promise<void> => {
  await fulfillments(sql).where({ id }).update(fulfillment.toRow(values));
};

/** Those that somebody else sees to; first those that were not asked about for longest. */
export const requestedBy = async (sql: Sql, provider: string, limit: number): Promise<Fulfillment[]> =>
  (await fulfillments(sql).where({ status: 'requested', provider }).orderBy('asked_at').limit(limit)).map((row: any) =>
    fulfillment.fromRow(row),
  );
