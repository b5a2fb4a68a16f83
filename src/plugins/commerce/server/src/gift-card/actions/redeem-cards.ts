import type { Transaction } from '../../platform/transaction';
import type { GiftCard } from '../schemas/gift-card';
import { moveBalance, redeemedBy } from '../store';

interface Taken {
  readonly card: GiftCard;
  readonly amount: number;
}

/** Takes what an order is paid with from cards that the transaction has locked. */
export const redeemCards = async (tx: Transaction, orderId: number, taken: readonly Taken[]): Promise<void> => {
  for (const { card, amount } of taken) {
    const cause = `redeemed ${orderId}`;
    await moveBalance(tx.sql, { cardId: card.id, kind: 'redeemed', amount: -amount, orderId, cause });
  }
};

/** The order is no more: its cards have back what they gave, once. */
export const returnToCards = async (tx: Transaction, orderId: number): Promise<void> => {
  for (const { cardId, amount } of await redeemedBy(tx.sql, orderId)) {
    const cause = `returned ${orderId}`;
    await moveBalance(tx.sql, { cardId, kind: 'returned', amount: -amount, orderId, cause });
  }
};
