import { jobsOf } from '../../jobs';
import type { Transaction } from '../../platform/transaction';
import type { WebhookDelivery } from '../schemas/webhook-delivery';

export const deliverTask = 'webhook.deliver';

/** At most one job of a delivery waits: asking for a replay twice sends it once. */
export const queueDelivery = (tx: Transaction, { publicId }: Pick<WebhookDelivery, 'publicId'>): Promise<void> =>
  jobsOf(tx.strapi).add(tx, deliverTask, { delivery: publicId }, { key: `${deliverTask} ${publicId}` });
