import type { SubscriberNews } from '../../src/plugins/commerce/server/src/marketing';
import { unsubscribeLinks } from '../../src/plugins/commerce/server/src/marketing/links';
import type { Answer, ApiClient, Json } from './api-client';
import type { Shop } from './shop';
import type { Inbox, Received } from './smtp-inbox';
import { until } from './until';

export interface SubscribedPerson {
  readonly email: string;
  readonly token: string;
  /** Below `/api/commerce`. */
  readonly leave: string;
}

export const tokenOf = ({ mail }: Received): string =>
  /newsletter=confirm#token=([\w.-]+)/.exec(String(mail.html))?.[1] ?? '';

let people = 0;
export const somebody = (): string => `ada-${(people += 1)}@example.com`;
/** Each call is another visitor's, behind a proxy. */
export const visitor = (n = (people += 1)) => ({ 'x-forwarded-for': `10.1.${Math.floor(n / 256)}.${n % 256}` });

/** As mailboxes send one click (RFC 8058), and as a page does. */
export const oneClicks: readonly RequestInit[] = [
  { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  {
    body: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  {},
];

/** What visitors, staff and listeners do about the newsletter. */
export const newsletterOf = (shop: Shop, inbox: Inbox, staff: ApiClient, heard: readonly SubscriberNews[]) => {
  const rows = (table: string) => shop.strapi.db.connection(`commerce_${table}`);
  const asks = (body: object): Promise<Answer> => shop.api.post('/newsletter', body, visitor());
  const confirms = (token: string): Promise<Answer> => shop.api.get(`/newsletter/confirm/${token}`, visitor());
  /** As staff see them; undefined: there is nobody. */
  const known = async (email: string): Promise<Json> => {
    const [row] = (await staff.get(`/subscribers?q=${encodeURIComponent(email)}`)).body.data;
    return row && (await staff.get(`/subscribers/${row.id}`)).body.data;
  };
  /** The mails that ask, once the shop knows too that they are there. */
  const arrived = async (email: string, count = 1): Promise<Received[]> => {
    const sent = { kind: 'newsletter-confirm', recipient: email, status: 'sent' };
    await until(
      () => rows('mails').where(sent).pluck('id'),
      (mails) => mails.length >= count,
    );
    return inbox.to(email).filter(({ mail }) => /confirm|bestätigen/.test(mail.subject ?? ''));
  };
  return {
    ...{ rows, asks, confirms, known, arrived },
    subscribed: async (over: object = {}, email = somebody()): Promise<SubscribedPerson> => {
      expect((await asks({ email, ...over })).status).toBe(202);
      const [mail] = (await arrived(email)) as [Received];
      const token = tokenOf(mail);
      expect((await confirms(token)).body).toEqual({ data: { status: 'subscribed' } });
      const { oneClick } = unsubscribeLinks(shop.strapi, { publicId: (await known(email)).id });
      return { email, token, leave: new URL(oneClick).pathname.replace('/api/commerce', '') };
    },
    newsOf: (email: string, count: number): Promise<SubscriberNews[]> =>
      until(
        async () => heard.filter(({ subscriber }) => subscriber.email === email),
        (all) => all.length >= count,
      ),
    /** All that was asked of this address was asked so long ago. */
    longAgo: async (email: string, milliseconds: number): Promise<void> => {
      const [{ id }] = await rows('subscribers').where({ email });
      const at = Date.now() - milliseconds;
      await rows('subscriber_events').where({ subscriber_id: id }).decrement('happened_at', milliseconds);
      await rows('subscribers').where({ id }).update({ asked_at: at });
    },
  };
};
