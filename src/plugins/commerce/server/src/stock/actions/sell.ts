import type { Transaction } from '../../platform/transaction';
import { demandOf, type Demand } from '../core/demand';
import { itemsOf, sellFreeUnits, sellReservedUnits, takeReservations } from '../store';
import type { Shortage } from './reserve';

/**
 * The order's units leave the house: those it held, and, where its hold had expired and was given away, free ones if
 * there are any. Answers what is short; the caller decides what becomes of the order.
 */
export const sell = async (
  tx: Transaction,
  order: { id: number; lines: readonly Demand[] },
): Promise<readonly Shortage[]> => {
  const held = new Set((await takeReservations(tx.sql, order.id)).map(({ sku }) => sku));
  const wanted = demandOf(order.lines);
  const [promised, free] = [wanted.filter(({ sku }) => held.has(sku)), wanted.filter(({ sku }) => !held.has(sku))];
  const sold = [...(await sellReservedUnits(tx.sql, promised)), ...(await sellFreeUnits(tx.sql, free))];
  const missed = wanted.map(({ sku }) => sku).filter((sku) => !sold.includes(sku));
  if (!missed.length) return [];
  const tracked = await itemsOf(tx.sql, missed);
  return tracked.map(({ sku, onHand, reserved }) => ({ sku, available: Math.max(0, onHand - reserved) }));
};
