import type { MailchimpOptions } from '../../options';
import { fingerprintOf, requestsFor, type MailchimpRequest } from '../../core/requests';
import { type MarketingProvider, type News, Refused, type ShopFacts } from '../../marketing-provider';
import { audience, missing } from './audience';
import { type MailchimpClient, mailchimpClient } from './client';
import { mailings } from './mailings';

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

const leftThere = (error: unknown): boolean =>
  error instanceof Refused && error.reason === 'Member In Compliance State';

const perform = async (client: MailchimpClient, request: MailchimpRequest): Promise<void> => {
  const { method, path, query, body, orElse, ifTheyLeftThere } = request;
  try {
    await client.ask(method, path, { ...(query && { query }), ...(body && { body }) });
  } catch (error) {
    if (ifTheyLeftThere && leftThere(error)) return perform(client, ifTheyLeftThere);
    if (orElse !== undefined && missing(error)) return orElse ? perform(client, orElse) : undefined;
    if (!(error instanceof Refused) || body?.campaign_id === undefined) throw error;
    // Somebody may have deleted the campaign there: what it sold is told without it.
    const { campaign_id: _gone, ...rest } = body;
    await perform(client, { ...request, body: rest });
  }
};

const operation = (options: MailchimpOptions, news: News) => {
  const [request, ...more] = requestsFor(options, news);
  if (!request || more.length) throw new Error(`A ${news.kind} is not told in a batch.`);
  const { method, path, query, body } = request;
  const name = `${news.kind} ${news.id}`;
  const params = query && Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return { method, path, operation_id: name, ...(params && { params }), ...(body && { body: JSON.stringify(body) }) };
};

export const mailchimp = (options: MailchimpOptions): MarketingProvider => {
  const client = mailchimpClient(options);
  const { storeId, audienceId } = options;
  const path = `/ecommerce/stores/${encodeURIComponent(storeId)}`;

  const list = audience(client, audienceId);

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
    ...list,
    mailings: mailings(client, audienceId),
    tell: async (news) => {
      for (const request of requestsFor(options, news)) await perform(client, request);
    },
    tellMany: async (news) => {
      const operations = news.map((each) => operation(options, each));
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
    fingerprint: (news) => fingerprintOf(requestsFor(options, news)),
  };
};
