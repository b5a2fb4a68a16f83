export { issueCard } from './actions/issue-card';
export { redeemCards, returnToCards } from './actions/redeem-cards';
export { plainCode, unsealCode } from './code';
export { coverage, isUsable } from './core/coverage';
export {
  cardByCode,
  cardById,
  cardsOfOrder,
  heldCards,
  heldCardsOf,
  lockCards,
  moveBalance,
  type HeldCard,
} from './store';
export type { GiftCard } from './schemas/gift-card';

/** What sells gift cards: each unit of an offer in this tax category becomes a card. Tax is due when they are spent. */
export const giftCardCategory = 'gift-card';
