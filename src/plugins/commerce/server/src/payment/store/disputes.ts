import type { Sql } from '../../platform/strapi';
import type { ProviderDispute } from '../payment-provider';
import { dispute, type Dispute } from '../schemas/dispute';

export const disputesOf = async (sql: Sql, orderId: number): Promise<Dispute[]> =>
  (await sql(dispute.table).where('order_id', orderId).orderBy('id')).map((row: any) => dispute.fromRow(row));

/** Writes a dispute as it now stands. */
export const putDispute = async (
  sql: Sql,
  of: { readonly orderId: number; readonly paymentId: number },
  heard: ProviderDispute,
): Promise<void> => {
  await sql(dispute.table)
    .insert(dispute.toRow({ ...of, ...heard, heardAt: Date.now() }))
    .onConflict(['payment_id', 'reference'])
    .merge(['amount', 'status', 'reason']);
};
