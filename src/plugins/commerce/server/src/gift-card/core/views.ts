import type { CardView } from '../contract';
import type { GiftCard } from '../schemas/gift-card';

const iso = (instant: number): string => new Date(instant).toISOString();

export const cardView = (card: GiftCard): CardView => {
  const { publicId: id, lastFour, currency, initial, balance, disabled, note } = card;
  const expiresAt = card.expiresAt === null ? null : iso(card.expiresAt);
  return { id, lastFour, currency, initial, balance, disabled, expiresAt, note, issuedAt: iso(card.issuedAt) };
};
