import { jobsOf } from '../../jobs';
import { insertNews, knowsNews, paymentOf, type PaymentNews } from '../../payment';
import type { RawRequest } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';

export const newsTask = 'payment.news';

/**
 * Stores a provider's news once, with the job that works on it. Repeats, which are most of what a provider sends when
 * it is in trouble, cost one read. Jobs about one payment that has not begun are one job.
 */
export const keepNews = async (strapi: Strapi, provider: string, news: PaymentNews): Promise<void> => {
  if (await knowsNews(connection(strapi), provider, news.eventId)) return;
  const { reference } = news;
  await transaction(strapi, async (tx) => {
    if (!(await insertNews(tx.sql, provider, news))) return;
    await jobsOf(strapi).add(tx, newsTask, { provider, reference }, { key: `${newsTask} ${provider} ${reference}` });
  });
};

/** A provider's webhook: verified, stored, answered; worked on later. Throws UntrustedWebhook. */
export const receiveWebhook = async (strapi: Strapi, provider: string, raw: RawRequest): Promise<void> => {
  const known = paymentOf(strapi).find(provider);
  if (!known?.readWebhook) {
    throw new CommerceError('not-found', 'payment.no-webhook', `${provider} sends this shop no webhooks.`);
  }
  const news = await known.readWebhook(raw);
  if (news) await keepNews(strapi, known.id, news);
};
