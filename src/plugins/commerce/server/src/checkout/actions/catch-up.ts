import { forgetNewsBefore, paymentOf } from '../../payment';
import { lastInstant, keepInstant } from '../../platform/instants';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { keepNews } from './receive-webhook';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Clocks differ, and lists lag behind. */
const overlap = 10 * minute;
/** Longer than any provider tells of. */
const keptDays = 40;

const name = (provider: string) => `news.${provider}`;

/**
 * Reads what each provider says has happened since the last time, for a shop whose webhooks did not arrive: news that is
 * known costs one read. The place is kept after the last one was stored. Safe on any number of instances.
 */
export const catchUp = async (strapi: Strapi, now = Date.now()): Promise<void> => {
  for (const { id, news } of paymentOf(strapi).all()) {
    if (!news) continue;
    const since = (await lastInstant(strapi, name(id))) ?? now - overlap;
    try {
      for await (const one of news(since - overlap)) await keepNews(strapi, id, one);
      await keepInstant(strapi, name(id), now);
    } catch (error) {
      tell(strapi, error);
    }
  }
};

export const forgetOldNews = (strapi: Strapi): Promise<number> =>
  forgetNewsBefore(connection(strapi), Date.now() - keptDays * day);
