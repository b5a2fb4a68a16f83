/**
 * Why a person has to look at an order. payment-mismatched: money came that is not what was asked for · out-of-stock:
 * paid, cancelled and paid back, its goods being sold out · paid-after-cancel: paid back too · authorization-lost: the
 * held money was let go before it was captured · refund-failed · disputed · fulfillment-held: it cannot be handed over.
 */
export type Attention =
  | 'payment-mismatched'
  | 'out-of-stock'
  | 'paid-after-cancel'
  | 'authorization-lost'
  | 'refund-failed'
  | 'disputed'
  | 'fulfillment-held';
