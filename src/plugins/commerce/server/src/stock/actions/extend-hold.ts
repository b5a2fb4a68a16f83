import type { Transaction } from '../../platform/transaction';
import { moveExpiry } from '../store';

/** An order's units are held for this long from now, longer or shorter than before. */
export const extendHold = (tx: Transaction, orderId: number, milliseconds: number): Promise<void> =>
  moveExpiry(tx.sql, orderId, milliseconds);
