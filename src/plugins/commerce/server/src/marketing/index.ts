import type { Strapi } from '../platform/strapi';
import type { MarketingService } from './marketing-service';

export { unsubscribeByProvider, type ProviderReason } from './actions/end-subscription';
export { unsubscribeLinks, type UnsubscribeLinks } from './links';
export type { MarketingService, SubscriberListener, SubscriberNews } from './marketing-service';
export { subscriberRecord, type Subscriber, type SubscriberStatus } from './schemas/subscriber';
export { eachSubscriber, findSubscriber } from './store/subscribers';

export const marketingOf = (strapi: Strapi): MarketingService => strapi.plugin('commerce').service('marketing');
