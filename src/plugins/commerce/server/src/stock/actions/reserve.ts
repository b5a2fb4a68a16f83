import type { Transaction } from '../../platform/transaction';
import { demandOf, type Demand } from '../core/demand';
import { itemsOf, releaseUnits, reserveUnits, takeExpiredReservations, writeReservations } from '../store';

/** A SKU that has fewer units left than are wanted. */
export interface Shortage {
  readonly sku: string;
  readonly available: number;
}

export interface Reserved {
  /** Not empty: the caller must roll back, since other SKUs may have been reserved. */
  readonly shortages: readonly Shortage[];
  /** What is reserved now, for `hold` to write down. */
  readonly units: readonly Demand[];
}

const skusOf = (demand: readonly { sku: string }[]) => demand.map(({ sku }) => sku);

/** Gives back what dead checkouts still hold of these SKUs: expiry counts from its moment, not from a sweep. */
const releaseExpired = async (tx: Transaction, skus: readonly string[]): Promise<boolean> =>
  (await releaseUnits(tx.sql, demandOf(await takeExpiredReservations(tx.sql, skus)))).size > 0;

const attempt = async (tx: Transaction, wanted: readonly Demand[]): Promise<Demand[]> => {
  const reserved = await reserveUnits(tx.sql, wanted);
  return wanted.filter(({ sku }) => !reserved.has(sku));
};

/** One conditional UPDATE for all tracked SKUs; SKUs that are not tracked reserve nothing. */
export const reserve = async (tx: Transaction, lines: readonly Demand[]): Promise<Reserved> => {
  const wanted = demandOf(lines);
  const missed = await attempt(tx, wanted);
  if (!missed.length) return { shortages: [], units: wanted };

  const tracked = new Set(skusOf(await itemsOf(tx.sql, skusOf(missed))));
  const untracked = new Set(skusOf(missed).filter((sku) => !tracked.has(sku)));
  const units = wanted.filter(({ sku }) => !untracked.has(sku));
  let short = missed.filter(({ sku }) => tracked.has(sku));
  if (short.length && (await releaseExpired(tx, skusOf(short)))) short = await attempt(tx, short);
  const left = short.length ? await itemsOf(tx.sql, skusOf(short)) : [];
  return {
    units,
    shortages: left.map(({ sku, onHand, reserved }) => ({ sku, available: Math.max(0, onHand - reserved) })),
  };
};

/** Writes down whose the reserved units are, and until when. */
export const hold = (tx: Transaction, orderId: number, units: readonly Demand[], milliseconds: number): Promise<void> =>
  writeReservations(tx.sql, orderId, units, milliseconds);
