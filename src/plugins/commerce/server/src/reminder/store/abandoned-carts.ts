import { cartLineRecord, cartRecord, type CartLine } from '../../cart';
import { subscriberRecord } from '../../marketing';
import { draftOrderRecord, orderRecord } from '../../order';
import type { Sql } from '../../platform/strapi';
import { cartReminder, remindedSubscriber } from '../schemas/cart-reminder';

export interface AbandonedCart {
  readonly id: number;
  readonly touchedAt: number;
  readonly subscriberId: number;
}

interface Asked {
  /** Epoch milliseconds: touched last in this time. */
  readonly from: number;
  readonly to: number;
  /** Whose owner was not reminded since. */
  readonly notSince: number;
  /** The last of the page before. */
  readonly after: Pick<AbandonedCart, 'id' | 'touchedAt'>;
  readonly atOnce: number;
}

/** Orders under this address since its cart was touched: whatever they bought, they were here. */
const ordersSince = (sql: Sql, email: string, since: string) =>
  sql(orderRecord.table)
    .whereIn('status', ['pending', 'completed'])
    .whereRaw(`email = ${email} and opened_at >= ${since}`)
    .select(sql.raw('1'));

/**
 * Carts that subscribers left behind, the longest ago first: a page of them, in one statement. Carts that staff put
 * together for somebody are none.
 */
export const abandonedCarts = async (
  sql: Sql,
  { from, to, notSince, after, atOnce }: Asked,
): Promise<AbandonedCart[]> => {
  const rows: any[] = await sql({ c: cartRecord.table })
    .join({ s: subscriberRecord.table }, 's.email', 'c.email')
    .where({ 'c.status': 'open', 's.status': 'subscribed' })
    .where('c.touched_at', '>', from)
    .where('c.touched_at', '<=', to)
    .whereRaw('(c.touched_at > ? or (c.touched_at = ? and c.id > ?))', [after.touchedAt, after.touchedAt, after.id])
    .whereExists(sql({ l: cartLineRecord.table }).whereRaw('l.cart_id = c.id').select(sql.raw('1')))
    .whereNotExists(
      sql({ l: cartLineRecord.table }).whereRaw('l.cart_id = c.id and l.changed_at > ?', [to]).select(sql.raw('1')),
    )
    .whereNotExists(sql({ d: draftOrderRecord.table }).whereRaw('d.cart_id = c.id').select(sql.raw('1')))
    .whereNotExists(sql({ r: cartReminder.table }).whereRaw('r.cart_id = c.id').select(sql.raw('1')))
    .whereNotExists(
      sql({ m: remindedSubscriber.table })
        .whereRaw('m.subscriber_id = s.id and m.reminded_at > ?', [notSince])
        .select(sql.raw('1')),
    )
    .whereNotExists(ordersSince(sql, 'c.email', 'c.touched_at'))
    .orderBy(['c.touched_at', 'c.id'])
    .limit(atOnce)
    .select('c.id', 'c.touched_at', 's.id as subscriber_id');
  return rows.map((row) => ({ id: row.id, touchedAt: Number(row.touched_at), subscriberId: row.subscriber_id }));
};

export const hasOrderedSince = async (sql: Sql, email: string, since: number): Promise<boolean> =>
  (await sql(orderRecord.table)
    .whereIn('status', ['pending', 'completed'])
    .where({ email })
    .where('opened_at', '>=', since)
    .first('id')) !== undefined;

/** Of many carts at once. */
export const linesOfCarts = async (sql: Sql, cartIds: readonly number[]): Promise<CartLine[]> =>
  (await sql(cartLineRecord.table).whereIn('cart_id', [...cartIds])).map((row: any) => cartLineRecord.fromRow(row));

/**
 * Says of these subscribers, in the order of their ids, that they are reminded now. Answers those who were not since
 * then: of two who say it at once, one.
 */
export const claimSubscribers = async (
  sql: Sql,
  subscriberIds: readonly number[],
  { now, notSince }: { readonly now: number; readonly notSince: number },
): Promise<ReadonlySet<number>> => {
  const rows: any[] = await sql(remindedSubscriber.table)
    .insert(subscriberIds.map((subscriberId) => remindedSubscriber.toRow({ subscriberId, remindedAt: now })))
    .onConflict('subscriber_id')
    .merge(['reminded_at'])
    .where(`${remindedSubscriber.table}.reminded_at`, '<=', notSince)
    .returning('subscriber_id');
  return new Set(rows.map((row) => row.subscriber_id));
};

/** Answers those of these carts that nobody was reminded of yet. */
export const claimCarts = async (
  sql: Sql,
  cartIds: readonly number[],
  remindedAt: number,
): Promise<ReadonlySet<number>> => {
  const rows: any[] = await sql(cartReminder.table)
    .insert(cartIds.map((cartId) => cartReminder.toRow({ cartId, remindedAt })))
    .onConflict('cart_id')
    .ignore()
    .returning('cart_id');
  return new Set(rows.map((row) => row.cart_id));
};
