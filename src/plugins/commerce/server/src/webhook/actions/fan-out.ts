import { findOrder, type OrderNews, orderView, wholeOrder } from '../../order';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { wants } from '../core/event-types';
import { insertDelivery } from '../store/deliveries';
import { enabledEndpoints } from '../store/endpoints';
import { queueDelivery } from './queue-delivery';

/** The order as its buyer sees it, without the token, as it stands when the event is told. */
const payloadOf = async (strapi: Strapi, { id, type, data, happenedAt, order }: OrderNews): Promise<string> => {
  const sql = connection(strapi);
  const found = await findOrder(sql, { id: order.id });
  const whole = found && (await wholeOrder(strapi, sql, found));
  // Links that download are the buyer's alone.
  const view = whole && { ...orderView(whole), downloads: [] };
  return JSON.stringify({ id, type, createdAt: new Date(happenedAt).toISOString(), data: { ...data, order: view } });
};

/** One delivery, and one job, for each endpoint that wants the event. Safe to repeat: an endpoint has an event once. */
export const fanOut = async (strapi: Strapi, news: OrderNews): Promise<void> => {
  const endpoints = (await enabledEndpoints(connection(strapi))).filter(({ events }) => wants(events, news.type));
  if (!endpoints.length) return;
  const payload = await payloadOf(strapi, news);
  await transaction(strapi, async (tx) => {
    for (const endpoint of endpoints) {
      const delivery = await insertDelivery(tx.sql, {
        publicId: newId(),
        endpointId: endpoint.id,
        eventId: news.id,
        type: news.type,
        payload,
        queuedAt: Date.now(),
      });
      if (delivery) await queueDelivery(tx, delivery);
    }
  });
};
