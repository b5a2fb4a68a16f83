import { profileIdOf } from '../../customer';
import { heldCards, heldCardsOf, type HeldCard } from '../../gift-card';
import { prepared, preparedRows } from '../../platform/prepared';
import { isPostgres, rowsOf, type Sql } from '../../platform/strapi';
import { cart, cartLine, type Cart, type CartLine } from '../schemas/cart';

/** With the gift cards that are to pay for it, as they are now. */
export type CartWithCards = Cart & { readonly cards: readonly HeldCard[] };
export type CartWithLines = CartWithCards & { readonly lines: readonly CartLine[] };
/** How a cart is reached: by its token's hash, as a customer's newest, or as one that is known to be theirs. */
export type CartKey = { readonly tokenHash: string } | { readonly customerId: number } | { readonly id: number };

const carts = (sql: Sql) => sql(cart.table);
const lines = (sql: Sql) => sql(cartLine.table);

/** The one cart of a key, as a condition. */
const condition = (key: CartKey): readonly [string, readonly (string | number)[]] => {
  if ('tokenHash' in key) return [`token_hash = ? and status <> 'merged'`, [key.tokenHash]];
  if ('id' in key) return ['id = ?', [key.id]];
  return [`id = (select max(id) from ${cart.table} where customer_id = ? and status <> 'merged')`, [key.customerId]];
};

const cartOf = (sql: Sql, key: CartKey) => {
  const [text, values] = condition(key);
  return carts(sql).whereRaw(text, [...values]);
};

const first = (rows: any[]): Cart | undefined => (rows[0] ? cart.fromRow(rows[0]) : undefined);

export const insertCart = async (sql: Sql, values: Partial<Cart>): Promise<Cart> =>
  cart.fromRow(
    (
      await carts(sql)
        .insert({ ...cart.toRow(values), created_at: new Date() })
        .returning('*')
    )[0],
  );

export const insertLines = async (sql: Sql, rows: readonly Partial<CartLine>[]): Promise<void> => {
  if (rows.length) await lines(sql).insert(rows.map((row) => cartLine.toRow(row)));
};

/** The cart, its gift cards and its lines in one statement. */
export const findCart = async (sql: Sql, key: CartKey): Promise<CartWithLines | undefined> => {
  const one = cartOf(sql, key)
    .select(...cart.columns, sql.raw(`${heldCardsOf(sql, `${cart.table}.gift_cards`)} as cards`))
    .as('c');
  const query = sql
    .from(one)
    .leftJoin({ l: cartLine.table }, 'l.cart_id', 'c.id')
    .select('c.*', ...cartLine.columns.map((name) => `l.${name} as line_${name}`))
    .orderBy('l.id');
  const rows = await preparedRows(sql, query);
  const found = first(rows);
  if (!found) return undefined;
  const own = rows.filter((row) => row.line_id !== null);
  const pick = (row: any) => Object.fromEntries(cartLine.columns.map((name) => [name, row[`line_${name}`]]));
  const cards = heldCards(found.giftCards ?? [], rows[0].cards);
  return { ...found, cards, lines: own.map((row) => cartLine.fromRow(pick(row))) };
};

export const linesOf = async (sql: Sql, cartId: number): Promise<CartLine[]> =>
  (await preparedRows(sql, lines(sql).where('cart_id', cartId).orderBy('id').select(cartLine.columns))).map((row) =>
    cartLine.fromRow(row),
  );

/**
 * Adds to a line of an open cart, in one statement. The cart's row is locked first, so that an edit and a checkout
 * happen one after the other. Undefined: there is no open cart, or a limit would be passed.
 */
export const addToLine = async (
  sql: Sql,
  key: CartKey,
  line: Omit<CartLine, 'id' | 'cartId'>,
  limits: { readonly lines: number; readonly quantity: number },
): Promise<CartLine | undefined> => {
  const postgres = isPostgres(sql);
  const [which, values] = condition(key);
  const table = cartLine.table;
  const answer = await prepared(
    sql,
    `insert into ${table} (document_id, cart_id, sku, quantity, note, seen_prices, changed_at)
     select ?, c.id, ?, cast(? as integer), ?, ${postgres ? 'cast(? as jsonb)' : '?'}, cast(? as bigint)
     from (select id from ${cart.table} where ${which} and status = 'open'
       ${postgres ? 'for update' : ''}) c
     where (select count(*) from ${table} l where l.cart_id = c.id and l.sku <> ?) < ? and cast(? as integer) <= ?
     on conflict (cart_id, sku) do update set
       quantity = ${table}.quantity + excluded.quantity, seen_prices = excluded.seen_prices,
       changed_at = excluded.changed_at, note = coalesce(excluded.note, ${table}.note)
     where ${table}.quantity + excluded.quantity <= ?
     returning ${cartLine.columns.join(', ')}`,
    [
      line.publicId,
      line.sku,
      line.quantity,
      line.note,
      JSON.stringify(line.seenPrices),
      line.changedAt,
      ...values,
      line.sku,
      limits.lines,
      line.quantity,
      limits.quantity,
      limits.quantity,
    ],
  );
  const [row] = rowsOf<any>(answer);
  return row && cartLine.fromRow(row);
};

const openIds = (sql: Sql, key: CartKey) => {
  const query = cartOf(sql, key).where('status', 'open').select('id');
  return isPostgres(sql) ? query.forUpdate() : query;
};

export const setLine = async (
  sql: Sql,
  key: CartKey,
  publicId: string,
  values: Pick<CartLine, 'quantity' | 'seenPrices' | 'changedAt'>,
): Promise<boolean> =>
  (await lines(sql)
    .where('document_id', publicId)
    .whereIn('cart_id', openIds(sql, key))
    .update(cartLine.toRow(values))) > 0;

export const deleteLine = async (sql: Sql, key: CartKey, publicId: string): Promise<boolean> =>
  (await lines(sql).where('document_id', publicId).whereIn('cart_id', openIds(sql, key)).del()) > 0;

export const updateCart = async (sql: Sql, key: CartKey, values: Partial<Cart>): Promise<boolean> =>
  (await cartOf(sql, key).where('status', 'open').update(cart.toRow(values))) > 0;

/** An open cart, its row locked until the transaction ends: what is read of it may be written back changed. */
export const lockOpenCart = async (sql: Sql, key: CartKey): Promise<Cart | undefined> => {
  const query = cartOf(sql, key).where('status', 'open');
  return first(await (isPostgres(sql) ? query.forUpdate() : query));
};

/**
 * Closes an open cart for a checkout and locks its row: of two checkouts one gets it, the other undefined. It points to
 * its buyer's profile from now on, if there is one.
 */
export const freeze = async (sql: Sql, key: CartKey, values: Partial<Cart>): Promise<Cart | undefined> => {
  const { table } = cart;
  const { email } = values;
  const profile =
    email === undefined
      ? profileIdOf(sql, `${table}.customer_id`, `${table}.email`)
      : profileIdOf(sql, `${table}.customer_id`, 'cast(? as text)', [email ?? '']);
  return first(
    await cartOf(sql, key)
      .where('status', 'open')
      .update({ ...cart.toRow({ ...values, status: 'checkout' }), billing_profile_id: profile })
      .returning('*'),
  );
};

export const setProfile = async (sql: Sql, cartId: number, billingProfileId: number): Promise<void> => {
  await carts(sql).where('id', cartId).update({ billing_profile_id: billingProfileId });
};

/** Whose uses of promotions are the cart's own. */
export const setOrder = async (sql: Sql, cartId: number, orderId: number): Promise<void> => {
  await carts(sql).where('id', cartId).update({ order_id: orderId });
};

export const setStatus = async (sql: Sql, cartId: number, status: Cart['status'], orderNumber: string | null) => {
  await carts(sql).where('id', cartId).update({ status, order_number: orderNumber });
};

export const deleteLines = async (sql: Sql, cartId: number): Promise<void> => {
  await lines(sql).where('cart_id', cartId).del();
};

/** How many open carts hold any of these SKUs. */
export const openCartsWith = async (sql: Sql, skus: readonly string[]): Promise<number> => {
  if (!skus.length) return 0;
  const [counted]: any[] = await sql({ l: cartLine.table })
    .join({ c: cart.table }, 'c.id', 'l.cart_id')
    .whereIn('l.sku', [...skus])
    .where('c.status', 'open')
    .countDistinct({ carts: 'c.id' });
  return Number(counted.carts);
};
