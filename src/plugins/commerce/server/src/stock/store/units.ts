import { oneOf, prepared } from '../../platform/prepared';
import { databaseNow, isPostgres, rowsOf, type Sql } from '../../platform/strapi';
import type { Demand } from '../core/demand';
import { stockItem, stockMovement, stockReservation, type StockItem, type StockMovement } from '../schemas/stock';

const items = (sql: Sql) => sql(stockItem.table);
const reservations = (sql: Sql) => sql(stockReservation.table);

interface Change {
  /** What one unit of demand does to each counter. */
  readonly onHand: -1 | 0 | 1;
  readonly reserved: -1 | 0 | 1;
  /** Only where that many units can still be bought. */
  readonly ifAvailable: boolean;
}

/** The demand, given as JSON, as a table `w`. */
const wanted = (sql: Sql): string =>
  isPostgres(sql)
    ? 'jsonb_to_recordset(cast(? as jsonb)) w (sku varchar, quantity integer)'
    : `(select value ->> 'sku' as sku, value ->> 'quantity' as quantity from json_each(?)) w`;

/**
 * Changes the stock of several SKUs in one statement and answers those it changed; the others are not tracked, or too
 * few. Rows are locked in the order of their SKUs, so that two carts never wait for each other in a ring. The condition
 * is decided on the locked rows, as the last one left them: `s` is seen as it was when the statement began, so that units
 * which came back while it waited would be missed. Materialized, since a condition inside would lock only what fits.
 * `locked` reads nothing but the stock: a row that changed while its lock was awaited is looked at once more, and
 * PostgreSQL 18 drops it there if the lock stands on a join with the wanted SKUs that is made by an index.
 */
const change = async (sql: Sql, demand: readonly Demand[], by: Change): Promise<ReadonlySet<string>> => {
  if (!demand.length) return new Set();
  const [those, ...skus] = oneOf(
    'sku',
    demand.map(({ sku }) => sku),
  );
  const answer = await prepared(
    sql,
    `with locked as materialized (
       select id, sku, on_hand - reserved as available from ${stockItem.table}
       where ${those}
       order by sku ${isPostgres(sql) ? 'for update' : ''}),
     d as materialized (
       select locked.id as item, locked.available, w.quantity from locked join ${wanted(sql)} on w.sku = locked.sku)
     update ${stockItem.table} as s
     set on_hand = s.on_hand + ${by.onHand} * d.quantity, reserved = s.reserved + ${by.reserved} * d.quantity,
       changed_at = ${databaseNow(sql).toString()}
     from d where s.id = d.item ${by.ifAvailable ? 'and d.available >= d.quantity' : ''}
     returning sku`,
    [...skus, JSON.stringify(demand)],
  );
  return new Set(rowsOf<{ sku: string }>(answer).map(({ sku }) => sku));
};

export const reserveUnits = (sql: Sql, demand: readonly Demand[]) =>
  change(sql, demand, { onHand: 0, reserved: 1, ifAvailable: true });

export const releaseUnits = (sql: Sql, demand: readonly Demand[]) =>
  change(sql, demand, { onHand: 0, reserved: -1, ifAvailable: false });

/** Units that were reserved leave the house. */
export const sellReservedUnits = (sql: Sql, demand: readonly Demand[]) =>
  change(sql, demand, { onHand: -1, reserved: -1, ifAvailable: false });

/** Units that nobody holds any more leave the house, if there are that many. */
export const sellFreeUnits = (sql: Sql, demand: readonly Demand[]) =>
  change(sql, demand, { onHand: -1, reserved: 0, ifAvailable: true });

/** Sold units are back. */
export const returnUnits = (sql: Sql, demand: readonly Demand[]) =>
  change(sql, demand, { onHand: 1, reserved: 0, ifAvailable: false });

export const moveExpiry = async (sql: Sql, orderId: number, milliseconds: number): Promise<void> => {
  await reservations(sql)
    .where('order_id', orderId)
    .update({ expires_at: sql.raw('? + ?', [databaseNow(sql), milliseconds]) });
};

export const writeReservations = async (
  sql: Sql,
  orderId: number,
  demand: readonly Demand[],
  holdMilliseconds: number,
) => {
  if (!demand.length) return;
  const expires = sql.raw('? + ?', [databaseNow(sql), holdMilliseconds]);
  await reservations(sql).insert(demand.map((entry) => ({ ...entry, order_id: orderId, expires_at: expires })));
};

/** `del().returning()` answers a count on SQLite, so this is said in SQL. */
const take = async (sql: Sql, where: string, bindings: readonly any[]): Promise<Demand[]> =>
  rowsOf(await sql.raw(`delete from ${stockReservation.table} where ${where} returning sku, quantity`, [...bindings]));

/** Removes an order's reservations and says what they held. */
export const takeReservations = (sql: Sql, orderId: number) => take(sql, 'order_id = ?', [orderId]);

/** Removes reservations whose time is over, on these SKUs, and says what they held. */
export const takeExpiredReservations = (sql: Sql, skus: readonly string[]) =>
  take(sql, `expires_at < ? and sku in (${skus.map(() => '?').join(', ')})`, [databaseNow(sql), ...skus]);

export const itemsOf = async (sql: Sql, skus: readonly string[]): Promise<StockItem[]> => {
  const rows = await items(sql).whereIn('sku', [...skus]);
  return rows.map((row: Record<string, unknown>) => stockItem.fromRow(row));
};

/** SQL for what can still be bought of a SKU: on hand, less what is held and not expired. Null when not tracked. */
export const availableSql = (sql: Sql, skuColumn: string): string =>
  `(select s.on_hand - s.reserved + coalesce((select sum(r.quantity) from ${stockReservation.table} r
     where r.sku = s.sku and r.expires_at < ${databaseNow(sql).toString()}), 0)
   from ${stockItem.table} s where s.sku = ${skuColumn})`;

/** Starts tracking SKUs that are not tracked yet. Answers those it really started. */
export const openItems = async (sql: Sql, initial: readonly { sku: string; units: number }[]): Promise<string[]> => {
  const rows = initial.map(({ sku, units }) => ({ sku, on_hand: units, reserved: 0, changed_at: databaseNow(sql) }));
  const opened = await items(sql).insert(rows).onConflict('sku').ignore().returning('sku');
  return opened.map(({ sku }: { sku: string }) => sku);
};

/** Sets the units on hand, creating the item. Refuses (undefined) to go below what is reserved. Answers the difference. */
export const setOnHand = async (sql: Sql, sku: string, onHand: number): Promise<number | undefined> => {
  await items(sql)
    .insert({ sku, on_hand: 0, reserved: 0, changed_at: databaseNow(sql) })
    .onConflict('sku')
    .ignore();
  const item = items(sql).where('sku', sku).first('on_hand');
  const before = await (isPostgres(sql) ? item.forUpdate() : item);
  const changed = await items(sql)
    .where('sku', sku)
    .where('reserved', '<=', onHand)
    .update({ on_hand: onHand, changed_at: databaseNow(sql) });
  return changed ? onHand - before.on_hand : undefined;
};

export const stopTracking = async (sql: Sql, sku: string): Promise<boolean> =>
  (await items(sql).where({ sku, reserved: 0 }).del()) > 0;

export const writeMovements = async (sql: Sql, movements: readonly Omit<StockMovement, 'id' | 'movedAt'>[]) => {
  if (!movements.length) return;
  const rows = movements.map((movement) => ({ ...stockMovement.toRow(movement), moved_at: databaseNow(sql) }));
  await sql.batchInsert(stockMovement.table, rows, 200);
};

/** SKUs of which more or less can be bought than these milliseconds ago: a change committed, or a hold expired. */
export const changedSkus = async (sql: Sql, milliseconds: number): Promise<string[]> => {
  const now = databaseNow(sql);
  const answer = await sql.raw(
    `select sku from ${stockItem.table} where changed_at > ? - ?
     union select sku from ${stockReservation.table} where expires_at between ? - ? and ?`,
    [now, milliseconds, now, milliseconds, now],
  );
  return rowsOf<{ sku: string }>(answer).map(({ sku }) => sku);
};
