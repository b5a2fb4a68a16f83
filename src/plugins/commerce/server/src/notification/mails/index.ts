import type { MailKind } from '../../mail';
import { orderCancelled } from './order-cancelled';
import { orderConfirmation } from './order-confirmation';
import { orderRefunded } from './order-refunded';
import { orderShipped } from './order-shipped';
import { paymentFailed } from './payment-failed';
import { paymentInstructions } from './payment-instructions';

export { orderParts } from './parts';

/** Everything a shop writes to its buyers about their orders. */
export const orderMails: readonly MailKind[] = [
  orderConfirmation,
  paymentInstructions,
  paymentFailed,
  orderShipped,
  orderCancelled,
  orderRefunded,
];
