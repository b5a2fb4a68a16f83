import type { Transaction } from '../../platform/transaction';
import { demandOf, type Demand } from '../core/demand';
import { itemsOf, releaseUnits, reserveUnits, takeExpiredReservations, writeReservations } from '../store';

/** A SKU that has fewer units left than are wanted. */
export interface Shortage {
  readonly sku: string;
  readonly available: number;
}

const tryEach = async (tx: Transaction, wanted: readonly Demand[]): Promise<Demand[]> => {
  const missed: Demand[] = [];
  for (const demand of wanted) if ((await reserveUnits(tx.sql, demand)) === undefined) missed.push(demand);
  return missed;
};

/** Gives back what dead checkouts still hold of these SKUs; expiry counts from its moment, not from a sweep. */
export const releaseExpired = async (tx: Transaction, skus?: readonly string[]): Promise<number> => {
  const expired = demandOf(await takeExpiredReservations(tx.sql, skus));
  for (const demand of expired) await releaseUnits(tx.sql, demand);
  return expired.length;
};

/**
 * Holds the units for an order, all or none: with a shortage the caller must roll back. One conditional UPDATE for
 * each tracked SKU; SKUs that are not tracked hold nothing.
 */
export const reserve = async (
  tx: Transaction,
  order: { id: number; lines: readonly Demand[]; holdMilliseconds: number },
): Promise<readonly Shortage[]> => {
  const wanted = demandOf(order.lines);
  let missed = await tryEach(tx, wanted);
  if (missed.length) {
    const tracked = await itemsOf(
      tx.sql,
      missed.map(({ sku }) => sku),
    );
    const known = new Set(tracked.map(({ sku }) => sku));
    const untracked = new Set(missed.map(({ sku }) => sku).filter((sku) => !known.has(sku)));
    missed = missed.filter(({ sku }) => known.has(sku));
    if (
      missed.length &&
      (await releaseExpired(
        tx,
        missed.map(({ sku }) => sku),
      ))
    )
      missed = await tryEach(tx, missed);
    if (missed.length) {
      const left = new Map(
        (
          await itemsOf(
            tx.sql,
            missed.map(({ sku }) => sku),
          )
        ).map((item) => [item.sku, item]),
      );
      return missed.map(({ sku }) => ({
        sku,
        available: Math.max(0, (left.get(sku)?.onHand ?? 0) - (left.get(sku)?.reserved ?? 0)),
      }));
    }
    await writeReservations(
      tx.sql,
      order.id,
      wanted.filter(({ sku }) => !untracked.has(sku)),
      order.holdMilliseconds,
    );
    return [];
  }
  await writeReservations(tx.sql, order.id, wanted, order.holdMilliseconds);
  return [];
};
