import type { RawRequest } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { FulfillmentProvider } from '../fulfillment-provider';
import { fulfillmentOf } from '../index';
import { findFulfillment, markChecked, requestedBy } from '../store/fulfillments';
import { recordOutcome } from './record-outcome';

/**
 * A fulfiller's webhook: verified, and written down at once. The same news again, or older ones, change nothing. Throws
 * UntrustedWebhook, `fulfillment.no-webhook`, `fulfillment.not-found`.
 */
export const receiveNews = async (strapi: Strapi, provider: string, raw: RawRequest): Promise<void> => {
  const known = fulfillmentOf(strapi).find(provider);
  if (!known?.readWebhook) {
    throw new CommerceError('not-found', 'fulfillment.no-webhook', `${provider} sends this shop no webhooks.`);
  }
  const news = await known.readWebhook(raw);
  if (!news) return;
  await transaction(strapi, async (tx) => {
    const row = await findFulfillment(tx.sql, { publicId: news.key });
    if (row?.provider !== known.id) {
      throw new CommerceError('not-found', 'fulfillment.not-found', 'There is no such fulfillment.');
    }
    await recordOutcome(tx, row, news.outcome);
  });
};

const atOnce = 50;

const checkOne = async (strapi: Strapi, provider: FulfillmentProvider, id: number): Promise<void> => {
  const row = await findFulfillment(connection(strapi), { id });
  if (row?.status !== 'requested' || !row.reference) return;
  await markChecked(connection(strapi), id, Date.now());
  const outcome = await provider.check?.(row.reference);
  if (outcome) await transaction(strapi, (tx) => recordOutcome(tx, row, outcome));
};

/** Asks those that send no webhooks what became of their orders, those first that were not asked for longest. */
export const checkRequested = async (strapi: Strapi): Promise<void> => {
  for (const provider of fulfillmentOf(strapi).all()) {
    if (!provider.check) continue;
    for (const { id } of await requestedBy(connection(strapi), provider.id, atOnce)) {
      await checkOne(strapi, provider, id).catch((error: unknown) => tell(strapi, error, 'A fulfiller was not asked'));
    }
  }
};
