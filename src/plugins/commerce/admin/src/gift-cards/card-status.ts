import type { CardView } from '../../../server/src/gift-card/contract';

export type CardStatus = 'active' | 'used-up' | 'disabled' | 'expired';

/** Why a card does not pay, the reason that staff can undo first. `now` in epoch milliseconds. */
export const cardStatus = (
  { disabled, expiresAt, balance }: Pick<CardView, 'disabled' | 'expiresAt' | 'balance'>,
  now: number,
): CardStatus => {
  if (disabled) return 'disabled';
  if (expiresAt !== null && Date.parse(expiresAt) <= now) return 'expired';
  return balance > 0 ? 'active' : 'used-up';
};
