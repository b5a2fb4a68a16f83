import type { Strapi } from '../platform/strapi';
import type { PaymentService } from './payment-service';

export { covers, holdsMoney, type PaymentStatus } from './core/payment';
export type { PaymentOutcome, PaymentProvider, PaymentRequest, PaymentStep } from './payment-provider';
export type { Payment } from './schemas/payment';
export { UntrustedWebhook } from './untrusted-webhook';
export { claimSilent, insertPayment, paymentsOf, recordOutcome, releaseSilent } from './store';

export const paymentOf = (strapi: Strapi): PaymentService => strapi.plugin('commerce').service('payment');
