import { column, record } from '../../platform/record';

/** Money a shop owes to whoever has the code. Amounts in minor units of `currency`. */
export interface GiftCard {
  id: number;
  publicId: string;
  /** What it is found by; the code itself is kept sealed, for whoever bought it. */
  codeHash: string;
  sealedCode: string;
  lastFour: string;
  currency: string;
  initial: number;
  balance: number;
  disabled: boolean;
  expiresAt: number | null;
  /** The order that bought it; null: staff gave it. */
  orderId: number | null;
  note: string | null;
  issuedAt: number;
}

export const giftCard = record<GiftCard>(
  'gift-card',
  'gift-cards',
  {
    codeHash: column.string,
    sealedCode: column.text,
    lastFour: column.string,
    currency: column.string,
    initial: column.amount,
    balance: column.amount,
    disabled: column.boolean,
    expiresAt: column.instant,
    orderId: column.integer,
    note: column.text,
    issuedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_gift_cards_one_per_code', columns: ['code_hash'], unique: true },
      { name: 'commerce_gift_cards_order', columns: ['order_id'] },
    ],
  },
);
