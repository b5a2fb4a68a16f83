import type { Sql } from '../platform/strapi';
import { sourcesOf } from './core/payment';
import type { PaymentOutcome } from './payment-provider';
import { payment, type Payment } from './schemas/payment';

const payments = (sql: Sql) => sql(payment.table);

export const insertPayment = async (sql: Sql, values: Partial<Payment>): Promise<Payment> =>
  payment.fromRow((await payments(sql).insert(payment.toRow(values)).returning('*'))[0]);

export const paymentsOf = async (sql: Sql, orderId: number): Promise<Payment[]> =>
  (await payments(sql).where('order_id', orderId).orderBy('id')).map((row: any) => payment.fromRow(row));

/** Records a provider's answer if it moves the payment forward. False: it was known already, or came too late. */
export const recordOutcome = async (sql: Sql, id: number, outcome: PaymentOutcome): Promise<boolean> => {
  const columns = payment.toRow({
    status: outcome.status,
    ...(outcome.reference !== undefined && { reference: outcome.reference }),
    step: 'step' in outcome ? (outcome.step ?? null) : null,
    reason: outcome.status === 'refused' ? outcome.reason : null,
  });
  return (
    (await payments(sql)
      .where('id', id)
      .whereIn('status', [...sourcesOf(outcome.status)])
      .update(columns)) > 0
  );
};

/** Of the processes that would ask the provider about a silent payment, one gets to. Milliseconds. */
export const claimSilent = async (sql: Sql, id: number, now: number, patience: number): Promise<boolean> =>
  (await payments(sql)
    .where({ id, status: 'created' })
    .where('asked_at', '<', now - patience)
    .update({ asked_at: now })) > 0;

/** Nobody is asking any more: the next to come may, at once. */
export const releaseSilent = async (sql: Sql, id: number): Promise<void> => {
  await payments(sql).where({ id, status: 'created' }).update({ asked_at: 0 });
};
