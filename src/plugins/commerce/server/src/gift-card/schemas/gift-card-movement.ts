import { column, record } from '../../platform/record';

/** Why a card's balance moved: they add up to it. */
export interface GiftCardMovement {
  id: number;
  cardId: number;
  kind: 'issued' | 'redeemed' | 'returned' | 'refunded' | 'adjusted';
  /** Minor units, signed. */
  amount: number;
  orderId: number | null;
  /** What it is the one movement of: the same thing moves a card once. */
  cause: string;
  happenedAt: number;
}

export const giftCardMovement = record<GiftCardMovement>(
  'gift-card-movement',
  'gift-card-movements',
  {
    cardId: column.integer,
    kind: column.string,
    amount: column.amount,
    orderId: column.integer,
    cause: column.string,
    happenedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_gift_card_movements_once', columns: ['card_id', 'cause'], unique: true },
      { name: 'commerce_gift_card_movements_order', columns: ['order_id'] },
    ],
    cascades: [{ column: 'card_id', table: 'commerce_gift_cards' }],
  },
);
