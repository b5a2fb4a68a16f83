import { jobsOf } from '../../jobs';
import { newsSince, paymentOf } from '../../payment';
import { connection, type Strapi } from '../../platform/strapi';
import type { WebhookHealthView } from '../health-contract';
import { deliveriesSince } from '../store/delivery-counts';

const week = 7 * 86_400_000;
const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** What came in, what went out and what got stuck, in a few statements. */
export const webhookHealth = async (strapi: Strapi, now = Date.now()): Promise<WebhookHealthView> => {
  const sql = connection(strapi);
  const since = now - week;
  const home: string = strapi.config.get('server.absoluteUrl', '');
  const news = await newsSince(sql, since);
  const told = paymentOf(strapi)
    .all()
    .filter(({ readWebhook }) => readWebhook);
  const failed = await jobsOf(strapi).list({ status: 'failed', page: 1, pageSize: 1 });
  const { lastAt, ...outgoing } = await deliveriesSince(sql, since);
  return {
    incoming: told.map(({ id: provider }) => {
      const { lastAt: at = null, received = 0 } = news.find((each) => each.provider === provider) ?? {};
      return { provider, address: `${home}/api/commerce/payments/${provider}/webhook`, lastAt: iso(at), received };
    }),
    outgoing: { ...outgoing, lastAt: iso(lastAt) },
    failedJobs: failed.total,
  };
};
