import type { Sql } from '../../platform/strapi';
import { refundSourcesOf } from '../core/refund';
import type { RefundOutcome } from '../payment-provider';
import { refund, type Refund } from '../schemas/refund';

const refunds = (sql: Sql) => sql(refund.table);
const first = (rows: any[]): Refund | undefined => (rows[0] ? refund.fromRow(rows[0]) : undefined);

export const insertRefund = async (sql: Sql, values: Omit<Refund, 'id'>): Promise<Refund> =>
  refund.fromRow((await refunds(sql).insert(refund.toRow(values)).returning('*'))[0]);

export const refundsOf = async (sql: Sql, orderId: number): Promise<Refund[]> =>
  (await refunds(sql).where('order_id', orderId).orderBy('id')).map((row: any) => refund.fromRow(row));

export const findRefund = async (sql: Sql, id: number): Promise<Refund | undefined> =>
  first(await refunds(sql).where({ id }));

/** Of the processes that would ask the provider for a refund, one gets to. Milliseconds. */
export const claimRefund = async (sql: Sql, id: number, now: number, patience: number): Promise<boolean> =>
  (await refunds(sql)
    .where({ id, status: 'created' })
    .where('asked_at', '<', now - patience)
    .update({ asked_at: now })) > 0;

/** Nobody is asking any more: the next to come may, at once. One millisecond, since 0 says that nobody ever has. */
export const releaseRefund = async (sql: Sql, id: number): Promise<void> => {
  await refunds(sql).where({ id, status: 'created' }).update({ asked_at: 1 });
};

/** Records what became of a refund, if it moves it forward. False: it was known already. */
export const recordRefund = async (sql: Sql, id: number, outcome: RefundOutcome): Promise<boolean> => {
  const columns = refund.toRow({
    status: outcome.status,
    ...(outcome.reference !== undefined && { reference: outcome.reference }),
    ...(outcome.status === 'failed' && { failure: outcome.reason }),
  });
  return (
    (await refunds(sql)
      .where('id', id)
      .whereIn('status', [...refundSourcesOf(outcome.status)])
      .update(columns)) > 0
  );
};
