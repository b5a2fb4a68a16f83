import type { Sql } from '../../platform/strapi';
import { dispute } from '../schemas/dispute';
import { payment, type Payment } from '../schemas/payment';
import { refund } from '../schemas/refund';

/** Ids go out in portions: databases take so many values in a statement. */
const portions = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / 500) }, (_, at) => ids.slice(at * 500, (at + 1) * 500));

export const paymentsOfAll = async (sql: Sql, orderIds: readonly number[]): Promise<Payment[]> => {
  const found: Payment[] = [];
  for (const some of portions(orderIds)) {
    const rows: any[] = await sql(payment.table).whereIn('order_id', some).orderBy('id');
    found.push(...rows.map((row) => payment.fromRow(row)));
  }
  return found;
};

/** Secrets of the payment page, addresses to come back to, and what staff and providers wrote in their own words. */
export const forgetPayer = async (sql: Sql, orderIds: readonly number[]): Promise<void> => {
  for (const some of portions(orderIds)) {
    await sql(payment.table)
      .whereIn('order_id', some)
      .update(payment.toRow({ options: {}, step: null, returnUrl: null, reason: null }));
    await sql(refund.table).whereIn('order_id', some).update({ reason: null, failure: null });
    await sql(dispute.table).whereIn('order_id', some).update({ reason: '' });
  }
};
