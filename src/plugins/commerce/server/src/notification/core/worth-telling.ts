import type { CancelReason } from '../../order';

/**
 * Whether a buyer is written to about a cancelled order. Who went back from the checkout knows, and of a refused card
 * another mail tells; that a checkout ran out is news only to somebody who was told how to pay by other means.
 */
export const tellsOfCancel = (reason: CancelReason | null, wasInstructed: boolean): boolean =>
  reason === 'staff' || reason === 'out-of-stock' || (reason === 'expired' && wasInstructed);
