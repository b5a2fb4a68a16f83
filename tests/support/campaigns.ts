import { unsubscribeLinks } from '../../src/plugins/commerce/server/src/marketing/links';
import type { ApiClient, Json } from './api-client';
import type { Shop } from './shop';
import { until } from './until';

export interface Reader {
  readonly id: string;
  readonly email: string;
}

let people = 0;

/** Rows of somebody who subscribed, as long as they are a customer of this group. */
export const subscriberRows = (group: string, n: number, locale = 'en') => {
  const [email, id] = [`reader-${group}-${n}@example.com`, `reader${group}${n}`];
  const at = Date.now() - 1000;
  return {
    email,
    subscriber: {
      ...{ document_id: id, email, locale, status: 'subscribed', source: 'form', wording: 'Send me news.' },
      ...{ asked_at: at, confirmed_at: at },
    },
    profile: { document_id: id, guest_email: email, email, groups: JSON.stringify([group]), tax_exempt: false },
  };
};

/** What staff and readers do about campaigns. */
export const campaignsOf = (shop: Shop, staff: ApiClient) => {
  const sql = shop.strapi.db.connection;
  const draft = async (body: object): Promise<Json> => {
    const { status, body: answer, text } = await staff.post('/campaigns', { name: 'News', subject: 'News', ...body });
    if (status !== 201) throw new Error(`No campaign: ${status} ${text}`);
    return answer.data;
  };
  return {
    draft,
    subscribed: async (group: string, locale = 'en'): Promise<Reader> => {
      const { email, subscriber, profile } = subscriberRows(group, (people += 1), locale);
      await sql('commerce_subscribers').insert(subscriber);
      await sql('commerce_billing_profiles').insert(profile);
      return { id: subscriber.document_id, email };
    },
    /** By one click, as mailboxes send it. */
    leave: async ({ id }: Reader): Promise<void> => {
      const { pathname } = new URL(unsubscribeLinks(shop.strapi, { publicId: id }).oneClick);
      const { status } = await shop.client().post(pathname, {});
      if (status !== 200) throw new Error(`Cannot leave: ${status}`);
    },
    begun: async (body: object): Promise<Json> => {
      const campaign = await draft(body);
      const { status, text } = await staff.post(`/campaigns/${campaign.id}/send`);
      if (status !== 202) throw new Error(`Not begun: ${status} ${text}`);
      return campaign;
    },
    /** Its report, once nobody waits any more. */
    sent: (id: string): Promise<Json> =>
      until(
        async () => (await staff.get(`/campaigns/${id}/report`)).body.data,
        ({ status, waiting }) => status === 'sent' && waiting === 0,
      ),
  };
};
