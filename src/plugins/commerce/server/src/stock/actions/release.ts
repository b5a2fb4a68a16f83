import type { Transaction } from '../../platform/transaction';
import { demandOf } from '../core/demand';
import { releaseUnits, takeReservations } from '../store';

/** Gives back what an order holds. Doing it twice gives back nothing more: the reservation rows are taken only once. */
export const release = async (tx: Transaction, orderId: number): Promise<readonly string[]> => {
  const held = demandOf(await takeReservations(tx.sql, orderId));
  await releaseUnits(tx.sql, held);
  return held.map(({ sku }) => sku);
};
