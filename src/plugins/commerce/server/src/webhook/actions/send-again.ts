import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { DeliveryView } from '../contract';
import { deliveryView } from '../core/views';
import type { WebhookEndpoint } from '../schemas/webhook-endpoint';
import { findDelivery, insertDelivery, reopenDelivery } from '../store/deliveries';
import { findEndpoint } from '../store/endpoints';
import { webhookNotFound } from './manage-webhooks';
import { queueDelivery } from './queue-delivery';

const requireEnabled = ({ enabled }: WebhookEndpoint): void => {
  if (!enabled) throw new CommerceError('conflict', 'webhook.disabled', 'The webhook is disabled: enable it first.');
};

/** An event of its own, about nothing, to try the receiver with. */
export const sendPing = async (strapi: Strapi, webhook: string): Promise<DeliveryView> => {
  const endpoint = await findEndpoint(connection(strapi), webhook);
  if (!endpoint) throw webhookNotFound();
  requireEnabled(endpoint);
  const [id, queuedAt] = [newId(), Date.now()];
  const payload = JSON.stringify({ id, type: 'ping', createdAt: new Date(queuedAt).toISOString(), data: {} });
  return transaction(strapi, async (tx) => {
    const values = { publicId: newId(), endpointId: endpoint.id, eventId: id, type: 'ping', payload, queuedAt };
    const delivery = await insertDelivery(tx.sql, values);
    if (!delivery) throw new Error('A new id was not new.');
    await queueDelivery(tx, delivery);
    return deliveryView(delivery);
  });
};

/** The same bytes under the same `webhook-id`, whether or not it was delivered before. */
export const replayDelivery = async (strapi: Strapi, id: string): Promise<DeliveryView> => {
  const found = await findDelivery(connection(strapi), id);
  if (!found) throw new CommerceError('not-found', 'delivery.not-found', 'There is no delivery with this id.');
  requireEnabled(found.endpoint);
  return transaction(strapi, async (tx) => {
    const delivery = await reopenDelivery(tx.sql, id);
    if (!delivery) throw new CommerceError('not-found', 'delivery.not-found', 'There is no delivery with this id.');
    await queueDelivery(tx, delivery);
    return deliveryView(delivery);
  });
};
