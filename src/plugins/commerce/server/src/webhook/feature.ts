import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { deliver } from './actions/deliver';
import { deliveryData } from './actions/delivery-data';
import { forgetDeliveries } from './actions/forget-deliveries';
import { deliverTask } from './actions/queue-delivery';
import { audience } from './audience';
import { webhookEndpoints } from './endpoints';
import { audienceOf } from './index';
import { listen } from './listeners';
import { webhookDelivery } from './schemas/webhook-delivery';
import { webhookEndpoint } from './schemas/webhook-endpoint';

const day = 86_400_000;

export const webhook: Feature = {
  name: 'webhook',
  records: [webhookEndpoint, webhookDelivery],
  endpoints: webhookEndpoints,
  staffPermissions: [
    { uid: 'webhooks.read', displayName: 'Read webhooks and their deliveries' },
    { uid: 'webhooks.manage', displayName: 'Manage webhooks and replay deliveries' },
  ],
  service: audience,
  bootstrap: async (strapi) => {
    jobsOf(strapi).registerTask(deliverTask, ({ delivery }, { attempt }) => deliver(strapi, String(delivery), attempt));
    jobsOf(strapi).every(day, 'webhook.forget-deliveries', forgetDeliveries);
    registerPersonalData(strapi, deliveryData);
    listen(strapi);
    await audienceOf(strapi).look();
    audienceOf(strapi).watch();
  },
  destroy: (strapi) => audienceOf(strapi).stop(),
};
