import { column, record } from '../../platform/record';

/** A cart that staff put together for a buyer, who pays it under a link. Its order begins at that checkout. */
export interface DraftOrder {
  id: number;
  publicId: string;
  cartId: number;
  /** The cart's token, sealed: what the link is made of. */
  sealedToken: string;
  madeBy: string | null;
  draftedAt: number;
  /** When the link was mailed last. */
  sentAt: number | null;
}

export const draftOrder = record<DraftOrder>(
  'draft-order',
  'draft-orders',
  {
    cartId: column.integer,
    sealedToken: column.text,
    madeBy: column.string,
    draftedAt: column.instant,
    sentAt: column.instant,
  },
  {
    indexes: [{ name: 'commerce_draft_orders_newest', columns: ['drafted_at'] }],
    cascades: [{ column: 'cart_id', table: 'commerce_carts' }],
  },
);
