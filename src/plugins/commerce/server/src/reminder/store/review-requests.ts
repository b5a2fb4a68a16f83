import { fulfillmentRecord } from '../../fulfillment';
import { orderRecord } from '../../order';
import { newId } from '../../platform/secrets';
import type { Sql } from '../../platform/strapi';
import { reviewRequest, type ReviewRequest } from '../schemas/review-request';

const requests = (sql: Sql) => sql(reviewRequest.table);
const first = (rows: any[]): ReviewRequest | undefined => rows[0] && reviewRequest.fromRow(rows[0]);

export interface ReviewedOrder {
  readonly id: number;
  /** Lower case. */
  readonly email: string;
}

interface Asked {
  /** Epoch milliseconds: the last of the order was handed over in this time. */
  readonly from: number;
  readonly to: number;
  /** The last of the page before. */
  readonly after: number;
  readonly atOnce: number;
}

/** Orders that were handed over, are paid and were not asked about: a page of them, in one statement. */
export const handedOver = async (sql: Sql, { from, to, after, atOnce }: Asked): Promise<ReviewedOrder[]> => {
  const last = sql(fulfillmentRecord.table)
    .where('fulfilled_at', '>', from)
    .groupBy('order_id')
    .havingRaw('max(fulfilled_at) <= ?', [to])
    .select('order_id')
    .as('f');
  const rows: any[] = await sql({ o: orderRecord.table })
    .join(last, 'f.order_id', 'o.id')
    .where({ 'o.status': 'completed', 'o.fulfillment_status': 'fulfilled' })
    .whereIn('o.payment_status', ['paid', 'partially_refunded'])
    .whereNot('o.email', '')
    .where('o.id', '>', after)
    .whereNotExists(sql({ r: reviewRequest.table }).whereRaw('r.order_id = o.id').select(sql.raw('1')))
    .orderBy('o.id')
    .limit(atOnce)
    .select('o.id', sql.raw('lower(o.email) as email'));
  return rows.map(({ id, email }) => ({ id, email }));
};

/** Answers those that nobody was asked about yet: of two who ask at once, one gets each. */
export const claimReviews = async (
  sql: Sql,
  orderIds: readonly number[],
  askedAt: number,
): Promise<ReviewRequest[]> => {
  const rows: any[] = await requests(sql)
    .insert(orderIds.map((orderId) => reviewRequest.toRow({ publicId: newId(), orderId, askedAt })))
    .onConflict('order_id')
    .ignore()
    .returning('*');
  return rows.map((row) => reviewRequest.fromRow(row));
};

export const findReviewRequest = async (sql: Sql, publicId: string): Promise<ReviewRequest | undefined> =>
  first(await requests(sql).where('document_id', publicId).limit(1));
