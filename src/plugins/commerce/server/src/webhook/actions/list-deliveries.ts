import { connection, type Strapi } from '../../platform/strapi';
import type { DeliveryQuery, DeliveryView } from '../contract';
import { deliveryView } from '../core/views';
import { listDeliveries as list } from '../store/deliveries';
import { findEndpoint } from '../store/endpoints';
import { webhookNotFound } from './manage-webhooks';

/** The newest first. */
export const listDeliveries = async (
  strapi: Strapi,
  webhook: string,
  query: DeliveryQuery,
): Promise<{ rows: DeliveryView[]; total: number }> => {
  const endpoint = await findEndpoint(connection(strapi), webhook);
  if (!endpoint) throw webhookNotFound();
  const { rows, total } = await list(connection(strapi), endpoint.id, query);
  return { rows: rows.map(deliveryView), total };
};
