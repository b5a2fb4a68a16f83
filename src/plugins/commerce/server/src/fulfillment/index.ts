import type { Strapi } from '../platform/strapi';
import type { FulfillmentService } from './fulfillment-service';

export type {
  FulfillmentLine,
  FulfillmentNews,
  FulfillmentOutcome,
  FulfillmentProvider,
  FulfillmentRequest,
  Tracking,
} from './fulfillment-provider';
export type { FulfillmentService } from './fulfillment-service';
export { UntrustedWebhook } from './untrusted-webhook';

export const fulfillmentOf = (strapi: Strapi): FulfillmentService => strapi.plugin('commerce').service('fulfillment');
