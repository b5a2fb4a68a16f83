import type { Transaction } from '../../platform/transaction';
import { demandOf } from '../core/demand';
import { releaseUnits, takeReservations } from '../store';

/** Gives back what an order holds. Doing it twice gives back nothing more: the reservation rows are taken only once. */
export const release = async (tx: Transaction, orderId: number): Promise<readonly string[]> => {
  const held = demandOf(await takeReservations(tx.sql, orderId));
  for (const demand of held) await releaseUnits(tx.sql, demand);
  return held.map(({ sku }) => sku);
};
