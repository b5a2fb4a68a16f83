import type { Sql } from '../../platform/strapi';
import { webhookDelivery } from '../schemas/webhook-delivery';
import { webhookEndpoint } from '../schemas/webhook-endpoint';

/** How deliveries queued since a moment (epoch ms) went, and when the last one of all was delivered. */
export const deliveriesSince = async (sql: Sql, since: number) => {
  const deliveries = () => sql(webhookDelivery.table);
  const counts: any[] = await deliveries()
    .where('queued_at', '>=', since)
    .groupBy('status')
    .select('status')
    .count({ n: '*' });
  const [last]: any[] = await deliveries().where('status', 'delivered').max({ at: 'attempted_at' });
  const [enabled]: any[] = await sql(webhookEndpoint.table).where('enabled', true).count({ n: '*' });
  const of = (status: string): number => Number(counts.find((row) => row.status === status)?.n ?? 0);
  return {
    endpoints: Number(enabled.n),
    lastAt: last.at === null ? null : Number(last.at),
    ...{ delivered: of('delivered'), failed: of('failed'), waiting: of('waiting') },
  };
};
