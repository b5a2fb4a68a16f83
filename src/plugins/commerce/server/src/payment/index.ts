import type { Strapi } from '../platform/strapi';
import type { PaymentService } from './payment-service';

export { askProvider } from './actions/ask-provider';
export { checkPause } from './core/check-pause';
export { canMoveOn } from './core/dispute';
export { patienceMilliseconds } from './core/patience';
export { holdsMoney, type PaymentStatus } from './core/payment';
export { mismatchesOf, type Expected } from './core/mismatch';
export { heardRefund, refundableOf } from './core/refund';
export type {
  PaymentNews,
  PaymentOutcome,
  PaymentProvider,
  PaymentRequest,
  PaymentReturns,
  PaymentStep,
  RawWebhook,
  RefundOutcome,
} from './payment-provider';
export { payment as paymentRecord, type Payment } from './schemas/payment';
export { refund as refundRecord, type Refund } from './schemas/refund';
export { dispute as disputeRecord, type Dispute } from './schemas/dispute';
export { UntrustedWebhook } from './untrusted-webhook';
export * from './store';

export const paymentOf = (strapi: Strapi): PaymentService => strapi.plugin('commerce').service('payment');
