import type { MailchimpOptions } from '../../options';
import { fingerprintOf, requestsFor, type MailchimpRequest } from '../../core/requests';
import { type MarketingProvider, type News, Refused, type ShopFacts } from '../../marketing-provider';
import { type MailchimpClient, mailchimpClient } from './client';

interface Store {
  readonly list_id?: string;
  readonly is_syncing?: boolean;
}
interface Batch {
  readonly id: string;
  readonly status: string;
  readonly finished_operations: number;
  readonly total_operations: number;
  readonly errored_operations: number;
}

const missing = (error: unknown): boolean => error instanceof Refused && error.status === 404;

const perform = async (client: MailchimpClient, request: MailchimpRequest): Promise<void> => {
  const { method, path, body, orElse } = request;
  try {
    await client.ask(method, path, body ? { body } : {});
  } catch (error) {
    if (orElse === undefined || !missing(error)) throw error;
    if (orElse) await perform(client, orElse);
  }
};

const operation = (storeId: string, news: News) => {
  const [request, ...more] = requestsFor(storeId, news);
  if (!request || more.length) throw new Error(`A ${news.kind} is not told in a batch.`);
  const { method, path, body } = request;
  return { method, path, operation_id: `${news.kind} ${news.id}`, ...(body && { body: JSON.stringify(body) }) };
};

export const mailchimp = (options: MailchimpOptions): MarketingProvider => {
  const client = mailchimpClient(options);
  const { storeId, audienceId } = options;
  const path = `/ecommerce/stores/${encodeURIComponent(storeId)}`;

  const found = async (): Promise<Store | undefined> => {
    try {
      return (await client.ask('GET', path)) as Store;
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  };
  const make = ({ name, currency, locale, timezone }: ShopFacts, syncing: boolean) =>
    client.ask('POST', '/ecommerce/stores', {
      body: {
        ...{ id: storeId, list_id: audienceId, name, platform: 'Strapi', is_syncing: syncing },
        ...{ currency_code: currency, primary_locale: locale.slice(0, 2), timezone },
      },
    });

  return {
    id: 'mailchimp',
    open: async (shop, syncing = false) => {
      const store = await found();
      if (!store) return void (await make(shop, syncing));
      if (store.list_id !== audienceId) {
        const message = `The store "${storeId}" belongs to another audience (${store.list_id}): give this shop another MAILCHIMP_STORE_ID.`;
        throw new Refused(message, 409);
      }
      if (Boolean(store.is_syncing) !== syncing) await client.ask('PATCH', path, { body: { is_syncing: syncing } });
    },
    tell: async (news) => {
      for (const request of requestsFor(storeId, news)) await perform(client, request);
    },
    tellMany: async (news) => {
      const operations = news.map((each) => operation(storeId, each));
      return ((await client.ask('POST', '/batches', { body: { operations } })) as Batch).id;
    },
    batch: async (id) => {
      const batch = (await client.ask('GET', `/batches/${encodeURIComponent(id)}`)) as Batch;
      return {
        finished: batch.status === 'finished',
        ...{ done: batch.finished_operations, total: batch.total_operations, failed: batch.errored_operations },
      };
    },
    openBatches: async (since) => {
      const query = { count: 1000, fields: 'batches.id,batches.status,batches.submitted_at' };
      const { batches } = (await client.ask('GET', '/batches', { query })) as {
        readonly batches: readonly (Batch & { readonly submitted_at: string })[];
      };
      return batches
        .filter(({ status, submitted_at: at }) => status !== 'finished' && Date.parse(at) >= since)
        .map(({ id }) => id);
    },
    fingerprint: (news) => fingerprintOf(requestsFor(storeId, news)),
  };
};
