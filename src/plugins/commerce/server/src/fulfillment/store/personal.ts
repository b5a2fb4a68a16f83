import type { Sql } from '../../platform/strapi';
import { download } from '../schemas/download';
import { downloadAccess } from '../schemas/download-access';
import { fulfillment } from '../schemas/fulfillment';

const day = (at: unknown): string => new Date(Number(at)).toISOString();

export const personalFulfillments = async (sql: Sql, orderIds: readonly number[]) =>
  (
    await sql({ f: fulfillment.table })
      .join({ o: 'commerce_orders' }, 'o.id', 'f.order_id')
      .whereIn('f.order_id', [...orderIds])
      .orderBy('f.id')
      .select('o.number', 'f.provider', 'f.status', 'f.carrier', 'f.tracking', 'f.tracking_url', 'f.opened_at')
  ).map(({ tracking_url: trackingUrl, opened_at: at, ...row }: any) => ({ ...row, trackingUrl, at: day(at) }));

export const personalAccesses = async (sql: Sql, orderIds: readonly number[]) =>
  (
    await sql({ a: downloadAccess.table })
      .join({ d: download.table }, 'd.id', 'a.download_id')
      .whereIn('d.order_id', [...orderIds])
      .orderBy('a.id')
      .select('d.title', 'a.outcome', 'a.address', 'a.agent', 'a.at')
  ).map((row: any) => ({ ...row, at: day(row.at) }));

/** Where parcels can be followed and from where files were fetched goes; that they were stays. */
export const eraseDeliveries = async (sql: Sql, orderIds: readonly number[]): Promise<void> => {
  const ids = [...orderIds];
  await sql(fulfillment.table)
    .whereIn('order_id', ids)
    .update({ tracking: null, tracking_url: null, failure: null, reference: null });
  await sql(downloadAccess.table)
    .whereIn('download_id', sql(download.table).whereIn('order_id', ids).select('id'))
    .update({ address: null, agent: null });
  const events: any[] = await sql('commerce_order_events')
    .whereIn('order_id', ids)
    .where('type', 'like', 'fulfillment.%');
  for (const { id, data } of events) {
    const { fulfillment: key, provider } = typeof data === 'string' ? JSON.parse(data) : data;
    await sql('commerce_order_events')
      .where({ id })
      .update({ data: JSON.stringify({ fulfillment: key, provider }) });
  }
};

/** Numbers of orders that a fulfiller or staff have still to send. */
export const openDeliveries = async (sql: Sql, orderIds: readonly number[]): Promise<string[]> =>
  (
    await sql('commerce_orders')
      .whereIn('id', [...orderIds])
      .where('status', 'completed')
      .whereNot('payment_status', 'refunded')
      .whereIn('fulfillment_status', ['unfulfilled', 'partially_fulfilled'])
      .orderBy('id')
      .select('number')
  ).map(({ number }: { number: string }) => number);
