import { jobsOf } from '../../jobs';
import { insertNews, insertNewsWithJob, knowsNews, paymentOf, UntrustedWebhook, type PaymentNews } from '../../payment';
import type { RawRequest } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';

export const newsTask = 'payment.news';

const mostRemembered = 10_000;
const remembered = new WeakMap<Strapi, Set<string>>();

/**
 * What this process knows to be stored: a provider in trouble sends everything again and again. Only what is committed
 * is remembered, so that forgetting costs a statement and remembering loses nothing.
 */
const memoryOf = (strapi: Strapi) => {
  const known = remembered.get(strapi) ?? new Set<string>();
  remembered.set(strapi, known);
  return {
    has: (key: string): boolean => known.has(key),
    add: (key: string): void => {
      known.add(key);
      const [oldest] = known;
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    },
  };
};

const store = async (strapi: Strapi, provider: string, news: PaymentNews): Promise<void> => {
  const { reference } = news;
  const job = [newsTask, { provider, reference }, { key: `${newsTask} ${provider} ${reference}` }] as const;
  const sql = connection(strapi);
  const expression = jobsOf(strapi).expression(...job);
  if (expression) return insertNewsWithJob(sql, provider, news, expression);
  if (await knowsNews(sql, provider, news.eventId)) return;
  await transaction(strapi, async (tx) => {
    if (await insertNews(tx.sql, provider, news)) await jobsOf(strapi).add(tx, ...job);
  });
};

/**
 * Stores a provider's news once, with the job that works on it: one statement on PostgreSQL. Jobs about one payment
 * that have not begun are one job.
 */
export const keepNews = async (strapi: Strapi, provider: string, news: PaymentNews): Promise<void> => {
  const memory = memoryOf(strapi);
  const key = `${provider} ${news.eventId}`;
  if (memory.has(key)) return;
  await store(strapi, provider, news);
  memory.add(key);
};

/** A provider's webhook: verified, stored, answered; worked on later. Throws UntrustedWebhook. */
export const receiveWebhook = async (strapi: Strapi, provider: string, raw: RawRequest): Promise<void> => {
  const known = paymentOf(strapi).find(provider);
  if (!known?.readWebhook) {
    throw new CommerceError('not-found', 'payment.no-webhook', `${provider} sends this shop no webhooks.`);
  }
  try {
    const news = await known.readWebhook(raw);
    if (news) await keepNews(strapi, known.id, news);
  } catch (error) {
    if (error instanceof UntrustedWebhook && error.signed) tell(strapi, error, undefined, 'warn');
    throw error;
  }
};
