import type { Cart, PricedCart } from '../../cart';
import { coverage, lockCards, redeemCards, type GiftCard } from '../../gift-card';
import { giftCardProvider, insertPayment, type Payment } from '../../payment';
import { CommerceError } from '../../platform/errors';
import type { Transaction } from '../../platform/transaction';
import type { Order } from '../../order';
import { refusal } from '../refusal';

interface Paid {
  readonly card: GiftCard;
  /** Minor units. */
  readonly amount: number;
}

export const sumOf = (paid: readonly Paid[]): number => paid.reduce((sum, { amount }) => sum + amount, 0);

const nameWhatIsDue = () =>
  new CommerceError(
    'invalid',
    'request.invalid',
    'expectedAmountDue: with gift cards on the cart, name what is left to pay.',
    { where: 'body', errors: [{ path: ['expectedAmountDue'], message: 'is needed beside gift cards' }] },
  );

/** What the cart's gift cards pay, the cards locked. Another amount than the buyer saw left is never charged. */
export const coverByCards = async (
  tx: Transaction,
  cart: Cart,
  { priced }: PricedCart,
  expectedDue: number | undefined,
): Promise<readonly Paid[]> => {
  const cards = await lockCards(tx.sql, cart.giftCards ?? []);
  const { total } = priced.totals;
  const now = Date.now();
  const paid = coverage(cards, { total, currency: cart.currency, now }).filter(({ amount }) => amount > 0);
  if (expectedDue === undefined && paid.length) throw nameWhatIsDue();
  const due = total - sumOf(paid);
  if (expectedDue !== undefined && expectedDue !== due) {
    const message = 'What the gift cards leave to pay has changed.';
    const about = 'expectedAmountDue';
    throw refusal([{ code: 'total-changed', about, message, expected: expectedDue, total: due }]);
  }
  return paid;
};

/** Takes it from the cards, and writes one payment for each: promised until the order is completed. */
export const payByCards = async (tx: Transaction, order: Order, paid: readonly Paid[]): Promise<Payment[]> => {
  await redeemCards(tx, order.id, paid);
  const payments: Payment[] = [];
  for (const { card, amount } of paid) {
    const reference = `${order.number}/${card.publicId}`;
    const payment = await insertPayment(tx.sql, {
      ...{ orderId: order.id, provider: giftCardProvider, attempt: reference, reference, amount },
      ...{ status: 'authorized', received: 0, refunded: 0, lost: 0, options: {}, returnUrl: null },
      ...{ openedAt: order.openedAt, askedAt: 0, nextCheckAt: null },
    });
    payments.push(payment);
  }
  return payments;
};
