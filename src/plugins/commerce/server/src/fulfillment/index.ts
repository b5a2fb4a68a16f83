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
export { download as downloadRecord } from './schemas/download';
export { downloadAccess as downloadAccessRecord } from './schemas/download-access';
export { fulfillment as fulfillmentRecord } from './schemas/fulfillment';
export { UntrustedWebhook } from './untrusted-webhook';

export const fulfillmentOf = (strapi: Strapi): FulfillmentService => strapi.plugin('commerce').service('fulfillment');
