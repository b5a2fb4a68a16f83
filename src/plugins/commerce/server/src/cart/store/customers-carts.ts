import type { Person } from '../../customer';
import { isPostgres, type Sql } from '../../platform/strapi';
import { blankDetails } from '../core/merged';
import { cart, cartLine, type Cart, type CartLine } from '../schemas/cart';

export interface CartBehindToken {
  readonly customerId: number | null;
  readonly status: Cart['status'];
  readonly mergedInto: number | null;
  /** The cart it went into is ordered, or gone. */
  readonly isSpent: boolean;
}

/** Whose cart a token is of, a closed one among them. */
export const cartByToken = async (sql: Sql, tokenHash: string): Promise<CartBehindToken | undefined> => {
  const row = await sql({ c: cart.table })
    .leftJoin({ t: cart.table }, 't.id', 'c.merged_into')
    .where('c.token_hash', tokenHash)
    .first('c.customer_id', 'c.status', 'c.merged_into', 't.status as target');
  if (!row) return undefined;
  return {
    ...{ customerId: row.customer_id, status: row.status, mergedInto: row.merged_into },
    isSpent: row.target === null || row.target === 'ordered',
  };
};

/** The cart of a token's hash, or the one that its goods went into when its buyer signed in. Undefined: it is gone. */
export const linkedCart = async (sql: Sql, tokenHash: string): Promise<number | undefined> => {
  const row = await sql(cart.table).where('token_hash', tokenHash).first('id', 'status', 'merged_into');
  return row && (row.status === 'merged' ? (row.merged_into ?? undefined) : row.id);
};

/** A customer's newest cart: the one that they have without a token. Its row is locked. */
export const lockNewest = async (sql: Sql, customerId: number): Promise<Cart | undefined> => {
  const query = sql(cart.table)
    .where('customer_id', customerId)
    .whereNot('status', 'merged')
    .orderBy('id', 'desc')
    .limit(1);
  const [row] = await (isPostgres(sql) ? query.forUpdate() : query);
  return row && cart.fromRow(row);
};

/** Of a cart whose row is locked. */
export const changeCart = async (sql: Sql, id: number, values: Partial<Cart>): Promise<void> => {
  await sql(cart.table).where({ id }).update(cart.toRow(values));
};

export const moveLines = async (sql: Sql, ids: readonly number[], cartId: number): Promise<void> => {
  if (ids.length)
    await sql(cartLine.table)
      .whereIn('id', [...ids])
      .update({ cart_id: cartId });
};

export const growLine = async (
  sql: Sql,
  { id, quantity, note }: Pick<CartLine, 'id' | 'quantity' | 'note'>,
): Promise<void> => {
  await sql(cartLine.table).where({ id }).update({ quantity, note });
};

/** All of a person's: the account's, and guests' under addresses that are theirs. */
export const cartsOf = async (sql: Sql, { customerId, emails }: Person): Promise<Cart[]> => {
  const rows: any[] = await sql(cart.table)
    .where('customer_id', customerId ?? 0)
    .orWhere((guest) => void guest.whereNull('customer_id').whereIn('email', [...emails]))
    .orderBy('id');
  return rows.map((row) => cart.fromRow(row));
};

/** Of an erased buyer: that a cart was opened stays, since reports count carts; no token opens it any more. */
export const blankCarts = async (sql: Sql, ids: readonly number[]): Promise<void> => {
  const nobody = { ...blankDetails, customerId: null, billingProfileId: null, newsletter: null, campaign: null };
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500);
    await sql(cartLine.table).whereIn('cart_id', some).del();
    await sql(cart.table)
      .whereIn('id', some)
      .update({ ...cart.toRow(nobody), token_hash: sql.raw(`'erased ' || document_id`) });
  }
};

export const freeCarts = async (sql: Sql, customerId: number): Promise<void> => {
  await sql(cart.table).where('customer_id', customerId).update({ customer_id: null, billing_profile_id: null });
};
