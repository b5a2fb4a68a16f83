import type { Strapi } from '../platform/strapi';
import type { MarketingService } from './marketing-service';

export { findAddressee } from './actions/find-addressee';
export { unsubscribeByProvider, type ProviderReason } from './actions/end-subscription';
export { attitudesOf, noteObjection } from './actions/objections';
export { unsubscribeHeaders, unsubscribeLinks, type UnsubscribeLinks } from './links';
export type { MarketingService, SubscriberListener, SubscriberNews } from './marketing-service';
export { subscriberRecord, type Subscriber, type SubscriberStatus } from './schemas/subscriber';
export { eachSubscriber, findSubscriber } from './store/subscribers';

export const marketingOf = (strapi: Strapi): MarketingService => strapi.plugin('commerce').service('marketing');
