import type { Sql } from '../../platform/strapi';
import type { DeliveryQuery } from '../contract';
import { webhookDelivery, type WebhookDelivery } from '../schemas/webhook-delivery';
import { webhookEndpoint, type WebhookEndpoint } from '../schemas/webhook-endpoint';

const deliveries = (sql: Sql) => sql(webhookDelivery.table);
const first = (rows: any[]): WebhookDelivery | undefined => rows[0] && webhookDelivery.fromRow(rows[0]);

/** Undefined: this endpoint has this event already. */
export const insertDelivery = async (
  sql: Sql,
  values: Pick<WebhookDelivery, 'publicId' | 'endpointId' | 'eventId' | 'type' | 'payload' | 'queuedAt'>,
): Promise<WebhookDelivery | undefined> =>
  first(
    await deliveries(sql)
      .insert(webhookDelivery.toRow({ ...values, status: 'waiting', attempts: 0 }))
      .onConflict(['endpoint_id', 'event_id'])
      .ignore()
      .returning('*'),
  );

export const findDelivery = async (
  sql: Sql,
  publicId: string,
): Promise<{ delivery: WebhookDelivery; endpoint: WebhookEndpoint } | undefined> => {
  const delivery = first(await deliveries(sql).where('document_id', publicId).limit(1));
  const endpoint = delivery && (await sql(webhookEndpoint.table).where('id', delivery.endpointId).first());
  return delivery && endpoint && { delivery, endpoint: webhookEndpoint.fromRow(endpoint) };
};

export type Attempt = Pick<
  WebhookDelivery,
  'status' | 'responseStatus' | 'response' | 'error' | 'durationMs' | 'attemptedAt'
>;

export const recordAttempt = (sql: Sql, id: number, attempt: Attempt) =>
  deliveries(sql)
    .where({ id })
    .update({ ...webhookDelivery.toRow(attempt), attempts: sql.raw('attempts + 1') });

export const reopenDelivery = async (sql: Sql, publicId: string): Promise<WebhookDelivery | undefined> =>
  first(await deliveries(sql).where('document_id', publicId).update({ status: 'waiting' }).returning('*'));

export const giveUpDelivery = (sql: Sql, id: number, error: string) =>
  deliveries(sql).where({ id }).update({ status: 'failed', error });

export const listDeliveries = async (
  sql: Sql,
  endpointId: number,
  { status, page, pageSize }: DeliveryQuery,
): Promise<{ rows: WebhookDelivery[]; total: number }> => {
  const found = () => deliveries(sql).where({ endpoint_id: endpointId, ...(status && { status }) });
  const rows: any[] = await found()
    .orderBy([
      { column: 'queued_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await found().count({ total: '*' });
  return { rows: rows.map((row) => webhookDelivery.fromRow(row)), total: Number(counted.total) };
};

/** `before`: epoch milliseconds. */
export const deleteDeliveries = (sql: Sql, before: number) => deliveries(sql).where('queued_at', '<', before).del();

const ofEvents = function* (sql: Sql, eventIds: readonly string[]) {
  for (let at = 0; at < eventIds.length; at += 500)
    yield deliveries(sql).whereIn('event_id', eventIds.slice(at, at + 500));
};

export const deliveriesOf = async (sql: Sql, eventIds: readonly string[]): Promise<WebhookDelivery[]> => {
  const found: WebhookDelivery[] = [];
  for (const some of ofEvents(sql, eventIds)) {
    found.push(...(await some.orderBy('id')).map((row: any) => webhookDelivery.fromRow(row)));
  }
  return found;
};

export const deleteDeliveriesOf = async (sql: Sql, eventIds: readonly string[]): Promise<void> => {
  for (const some of ofEvents(sql, eventIds)) await some.del();
};
