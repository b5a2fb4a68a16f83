import { type Cart, cartLineRecord, cartRecord } from '../../cart';
import type { Sql } from '../../platform/strapi';

/** Those of one person (lower case). */
export const cartsOf = async (sql: Sql, email: string, since: number): Promise<Cart[]> =>
  (
    await sql(cartRecord.table)
      .where('touched_at', '>', since)
      .where('status', 'open')
      .whereRaw('lower(email) = ?', [email])
  ).map((row: any) => cartRecord.fromRow(row));

/** With when its buyer last did something with it: a line that is put into a cart does not touch the cart itself. */
export type SeenCart = Cart & { readonly changedAt: number };

/** Open carts with an address that something was done with since (epoch ms), the first ones first. */
export const cartsChangedSince = async (sql: Sql, since: number, limit: number): Promise<SeenCart[]> => {
  const touched = sql(cartRecord.table).where('touched_at', '>', since).select('id', 'touched_at as changed_at');
  const filled = sql(cartLineRecord.table).where('changed_at', '>', since).select('cart_id as id', 'changed_at');
  const changed = sql(touched.unionAll(filled).as('seen')).groupBy('id').select('id').max('changed_at as changed_at');
  const rows: any[] = await sql({ c: cartRecord.table })
    .join(changed.as('s'), 's.id', 'c.id')
    .where('c.status', 'open')
    .whereNotNull('c.email')
    .orderBy('s.changed_at')
    .limit(limit)
    .select('c.*', 's.changed_at');
  return rows.map((row) => ({ ...cartRecord.fromRow(row), changedAt: Number(row.changed_at) }));
};
