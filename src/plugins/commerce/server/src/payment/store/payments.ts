import { preparedRows } from '../../platform/prepared';
import { rowsOf, type Sql } from '../../platform/strapi';
import { sourcesOf } from '../core/payment';
import type { PaymentOutcome } from '../payment-provider';
import { dispute } from '../schemas/dispute';
import { payment, type Payment } from '../schemas/payment';
import { refund } from '../schemas/refund';

const payments = (sql: Sql) => sql(payment.table);
const first = (rows: any[]): Payment | undefined => (rows[0] ? payment.fromRow(rows[0]) : undefined);

export const insertPayment = async (sql: Sql, values: Partial<Payment>): Promise<Payment> =>
  payment.fromRow((await payments(sql).insert(payment.toRow(values)).returning('*'))[0]);

export const paymentsOf = async (sql: Sql, orderId: number): Promise<Payment[]> =>
  (await preparedRows(sql, payments(sql).where('order_id', orderId).orderBy('id').select(payment.columns))).map((row) =>
    payment.fromRow(row),
  );

type PaymentKey =
  | { readonly id: number }
  | { readonly provider: string; readonly reference: string }
  | { readonly provider: string; readonly attempt: string };

export const findPayment = async (sql: Sql, key: PaymentKey): Promise<Payment | undefined> =>
  first(await payments(sql).where(key).limit(1));

/** After these nothing more is to come, unless somebody acts. */
const final = ['captured', 'cancelled'];

/** Records a provider's answer if it moves the payment forward. False: it was known already, or came too late. */
export const recordOutcome = async (sql: Sql, id: number, outcome: PaymentOutcome): Promise<boolean> => {
  const columns = payment.toRow({
    status: outcome.status,
    ...(outcome.reference !== undefined && { reference: outcome.reference }),
    ...(outcome.status === 'captured' && { received: outcome.amount }),
    ...(final.includes(outcome.status) && { nextCheckAt: null }),
    // Whoever asked has heard: the next question, a capture say, need not wait for them.
    askedAt: 0,
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

/** Of the processes that would ask the provider about a payment in this status, one gets to. Milliseconds. */
export const claimPayment = async (
  sql: Sql,
  { id, status }: Pick<Payment, 'id' | 'status'>,
  now: number,
  patience: number,
): Promise<boolean> =>
  (await payments(sql)
    .where({ id, status })
    .where('asked_at', '<', now - patience)
    .update({ asked_at: now })) > 0;

/** Nobody is asking any more: the next to come may, at once. */
export const releasePayment = async (sql: Sql, { id, status }: Pick<Payment, 'id' | 'status'>): Promise<void> => {
  await payments(sql).where({ id, status }).update({ asked_at: 0 });
};

/** Counts a payment's refunds and disputes anew, after one of them has moved. */
export const recountPayment = async (sql: Sql, id: number): Promise<void> => {
  await sql.raw(
    `update ${payment.table} as p set
       refunded = (select coalesce(sum(amount), 0) from ${refund.table}
                   where payment_id = p.id and status in ('refunded', 'pending')),
       lost = (select coalesce(sum(amount), 0) from ${dispute.table}
               where payment_id = p.id and status in ('open', 'lost'))
     where p.id = ?`,
    [id],
  );
};

/** Takes payments whose time to be asked about has come: each goes to one process, and is due again after a pause. Milliseconds. */
export const takeDuePayments = async (
  sql: Sql,
  now: number,
  limit: number,
  pauseAt: (age: number) => number,
): Promise<Payment[]> => {
  const due = await payments(sql).where('next_check_at', '<', now).orderBy('next_check_at').limit(limit);
  const taken: Payment[] = [];
  for (const row of due) {
    const one = payment.fromRow(row);
    const mine = await payments(sql)
      .where({ id: one.id, next_check_at: row.next_check_at })
      .update({ next_check_at: now + pauseAt(now - one.openedAt) });
    if (mine > 0) taken.push(one);
  }
  return taken;
};

export const stopChecking = async (sql: Sql, id: number): Promise<void> => {
  await payments(sql).where({ id }).update({ next_check_at: null });
};

/** Whether anything of an order has ever gone back, or been fought over. */
export const hasReturns = async (sql: Sql, paymentId: number): Promise<boolean> => {
  const answer = await sql.raw(
    `select 1 from ${refund.table} where payment_id = ? union all select 1 from ${dispute.table} where payment_id = ? limit 1`,
    [paymentId, paymentId],
  );
  return rowsOf(answer).length > 0;
};
