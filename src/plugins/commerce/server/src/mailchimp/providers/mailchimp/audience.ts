import { type AudienceMember, type MarketingProvider, Refused } from '../../marketing-provider';
import type { MailchimpClient } from './client';

interface Member {
  readonly id: string;
  readonly email_address: string;
  readonly status: string;
  readonly last_changed: string;
}

export const missing = (error: unknown): boolean => error instanceof Refused && error.status === 404;

const statuses: Readonly<Record<string, AudienceMember['status']>> = {
  subscribed: 'subscribed',
  pending: 'asked',
  transactional: 'customer',
  cleaned: 'bounced',
};

const memberOf = ({ id, email_address: email, status, last_changed: changed }: Member): AudienceMember => ({
  ...{ id, email, status: statuses[status] ?? 'left', changedAt: Date.parse(changed) },
});

/** Each kind of those to whom Mailchimp writes no more. */
const leftAs = ['unsubscribed', 'cleaned', 'archived'] as const;
const perPage = 1000;
const second = 1000;
const fields = ['id', 'email_address', 'status', 'last_changed'];

const events = { subscribe: false, unsubscribe: true, profile: false, cleaned: true, upemail: true, campaign: false };
/** What we did ourselves we know. */
const sources = { user: true, admin: true, api: false };

/** What Mailchimp knows of the people in the audience. */
export const audience = (
  client: MailchimpClient,
  audienceId: string,
): Pick<MarketingProvider, 'member' | 'leftSince' | 'hearFrom'> => {
  const list = `/lists/${encodeURIComponent(audienceId)}`;

  /** From one page's last change on to the next: whoever changes meanwhile moves behind, and nobody is passed over. */
  const changedSince = async (status: string, since: number): Promise<Member[]> => {
    const found = new Map<string, Member>();
    for (let [from, offset] = [since, 0]; ;) {
      const { members } = (await client.ask('GET', `${list}/members`, {
        query: {
          ...{ status, since_last_changed: new Date(from).toISOString(), sort_field: 'last_changed', sort_dir: 'ASC' },
          ...{ count: perPage, offset, fields: fields.map((field) => `members.${field}`).join() },
        },
      })) as { readonly members: readonly Member[] };
      for (const member of members) found.set(member.id, member);
      if (members.length < perPage) return [...found.values()];
      const last = Date.parse(members.at(-1)?.last_changed ?? '') - second;
      [from, offset] = last > from ? [last, 0] : [from, offset + perPage];
    }
  };

  return {
    member: async (id) => {
      try {
        const query = { fields: fields.join() };
        return memberOf((await client.ask('GET', `${list}/members/${encodeURIComponent(id)}`, { query })) as Member);
      } catch (error) {
        if (missing(error)) return undefined;
        throw error;
      }
    },
    leftSince: async (since) => {
      const found: AudienceMember[] = [];
      for (const status of leftAs) found.push(...(await changedSince(status, since)).map(memberOf));
      return found;
    },
    hearFrom: async (address, ours) => {
      const { webhooks } = (await client.ask('GET', `${list}/webhooks`)) as {
        readonly webhooks: readonly { readonly id: string; readonly url: string }[];
      };
      for (const { id, url } of webhooks)
        if (url !== address && url.startsWith(ours)) await client.ask('DELETE', `${list}/webhooks/${id}`);
      if (webhooks.some(({ url }) => url === address)) return;
      await client.ask('POST', `${list}/webhooks`, { body: { url: address, events, sources } });
    },
  };
};
