import { cartRecord, type Cart } from '../../cart';
import type { Sql } from '../../platform/strapi';

/** Open carts with an address that were touched since (epoch ms), the first ones first. */
export const cartsTouchedSince = async (sql: Sql, since: number, limit: number): Promise<Cart[]> =>
  (
    await sql(cartRecord.table)
      .where('touched_at', '>', since)
      .where('status', 'open')
      .whereNotNull('email')
      .orderBy('touched_at')
      .limit(limit)
  ).map((row: any) => cartRecord.fromRow(row));
