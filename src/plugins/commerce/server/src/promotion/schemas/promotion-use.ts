import { column, record } from '../../platform/record';

/** An order's use of a promotion. Gone once the order is cancelled. */
export interface PromotionUse {
  id: number;
  orderId: number;
  promotionId: number;
  codeId: number | null;
  /** Who bought, for limits per customer: the account, and a hash of the e-mail address. */
  customerId: number | null;
  emailHash: string;
  usedAt: number;
}

export const promotionUse = record<PromotionUse>(
  'promotion-use',
  'promotion-uses',
  {
    orderId: column.integer,
    promotionId: column.integer,
    codeId: column.integer,
    customerId: column.integer,
    emailHash: column.string,
    usedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_promotion_uses_once', columns: ['order_id', 'promotion_id'], unique: true },
      { name: 'commerce_promotion_uses_email', columns: ['promotion_id', 'email_hash'] },
      { name: 'commerce_promotion_uses_code', columns: ['code_id'] },
      { name: 'commerce_promotion_uses_customer', columns: ['promotion_id', 'customer_id'] },
    ],
  },
);
