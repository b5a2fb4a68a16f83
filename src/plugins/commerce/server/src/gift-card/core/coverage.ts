import type { CurrencyCode } from '../../money';

interface Card {
  readonly currency: CurrencyCode;
  readonly balance: number;
  readonly disabled: boolean;
  /** Epoch ms; null: never. */
  readonly expiresAt: number | null;
}

export const isUsable = (card: Card, currency: CurrencyCode, now: number): boolean =>
  !card.disabled && card.currency === currency && (card.expiresAt === null || card.expiresAt > now);

/** What each card pays of a total, in the order in which the buyer gave them. Minor units. */
export const coverage = <C extends Card>(
  cards: readonly C[],
  { total, currency, now }: { readonly total: number; readonly currency: CurrencyCode; readonly now: number },
): readonly { readonly card: C; readonly amount: number }[] => {
  let due = total;
  return cards.map((card) => {
    const amount = isUsable(card, currency, now) ? Math.min(card.balance, due) : 0;
    due -= amount;
    return { card, amount };
  });
};
