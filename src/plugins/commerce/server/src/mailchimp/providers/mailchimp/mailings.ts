import type { Mailing, MailingProblem, MailingService, MailingStanding } from '../../../campaign';
import { chunks } from '../../../platform/chunks';
import { campaignFigures, type CampaignReport, reportFields } from '../../core/campaign-figures';
import { type From, isTitleOf, segmentName, settingsOf, standingOf, tracking } from '../../core/campaign-requests';
import { Refused } from '../../marketing-provider';
import { missing } from './audience';
import type { MailchimpClient } from './client';

interface ChecklistItem {
  readonly type: 'success' | 'warning' | 'error';
  readonly heading: string;
  readonly details: string;
}
interface Segment {
  readonly id: number;
  readonly name: string;
}
interface Changed {
  readonly recipients: { readonly segment_opts?: { readonly saved_segment_id?: number } };
}
interface Members {
  readonly members: readonly { readonly email_address: string; readonly status: string }[];
}

/** Mailchimp takes so many addresses at once. */
const perCall = 500;
const most = 1000;
/** Mailchimp's clock may be a little behind ours. */
const hour = 3_600_000;

/** Undefined: there is nothing of this name. */
const ifThere = async <T>(asked: Promise<unknown>): Promise<T | undefined> => {
  try {
    return (await asked) as T;
  } catch (error) {
    if (missing(error)) return undefined;
    throw error;
  }
};

/** Campaigns of the kind that Mailchimp calls regular, to a static segment of the audience: its tag. */
export const mailings = (client: MailchimpClient, audienceId: string): MailingService => {
  const list = `/lists/${encodeURIComponent(audienceId)}`;
  const at = (id: string, more = ''): string => `/campaigns/${encodeURIComponent(id)}${more}`;

  /** Whom the audience's mails come from: what was verified there. */
  const from = async (): Promise<From> => {
    const { campaign_defaults: given } = (await client.ask('GET', list, {
      query: { fields: 'campaign_defaults' },
    })) as {
      readonly campaign_defaults: { readonly from_name: string; readonly from_email: string };
    };
    return { name: given.from_name, email: given.from_email };
  };

  const found = async (key: string): Promise<string | undefined> => {
    const order = { sort_field: 'create_time', sort_dir: 'DESC', count: most };
    const query = { ...order, list_id: audienceId, fields: 'campaigns.id,campaigns.settings.title' };
    const { campaigns } = (await client.ask('GET', '/campaigns', { query })) as {
      readonly campaigns: readonly { readonly id: string; readonly settings: { readonly title?: string } }[];
    };
    return campaigns.find(({ settings }) => isTitleOf(settings.title, key))?.id;
  };

  const knownSegment = async (name: string, since: number): Promise<number | undefined> => {
    const young = { since_created_at: new Date(Math.max(0, since - hour)).toISOString() };
    const query = { ...young, type: 'static', count: most, fields: 'segments.id,segments.name' };
    const { segments } = (await client.ask('GET', `${list}/segments`, { query })) as {
      readonly segments: readonly Segment[];
    };
    return segments.find((one) => one.name === name)?.id;
  };
  const segment = async (name: string, since: number): Promise<number> => {
    const known = await knownSegment(name, since);
    if (known !== undefined) return known;
    try {
      return ((await client.ask('POST', `${list}/segments`, { body: { name, static_segment: [] } })) as Segment).id;
    } catch (error) {
      // Another process may have made it just now.
      const theirs = error instanceof Refused ? await knownSegment(name, since) : undefined;
      if (theirs === undefined) throw error;
      return theirs;
    }
  };

  /** Who left, or never agreed, may be in a segment and gets nothing. */
  const subscribedIn = async (segmentId: number): Promise<ReadonlySet<string>> => {
    const found = new Set<string>();
    for (let offset = 0; ; offset += most) {
      const query = { count: most, offset, fields: 'members.email_address,members.status' };
      const { members } = (await client.ask('GET', `${list}/segments/${segmentId}/members`, { query })) as Members;
      for (const { email_address: email, status } of members)
        if (status === 'subscribed') found.add(email.toLowerCase());
      if (members.length < most) return found;
    }
  };

  const change = async (id: string, mailing: Mailing, more: object = {}): Promise<Changed> =>
    (await client.ask('PATCH', at(id), { body: { settings: settingsOf(mailing, await from()), ...more } })) as Changed;

  return {
    id: 'mailchimp',
    name: 'Mailchimp',
    marks: { leave: '*|UNSUB|*', postalAddress: '*|LIST:ADDRESSLINE|*' },
    make: async (mailing) => {
      const known = await found(mailing.key);
      if (known !== undefined) return known;
      const settings = settingsOf(mailing, await from());
      const body = { type: 'regular', recipients: { list_id: audienceId }, settings, tracking };
      return ((await client.ask('POST', '/campaigns', { body })) as { readonly id: string }).id;
    },
    standing: async (id): Promise<MailingStanding> => {
      const asked = client.ask('GET', at(id), { query: { fields: 'id,status' } });
      const campaign = await ifThere<{ readonly status: string }>(asked);
      return campaign ? standingOf(campaign.status) : 'gone';
    },
    write: async (id, mailing) => {
      await change(id, mailing);
      await client.ask('PUT', at(id, '/content'), { body: { html: mailing.html, plain_text: mailing.text } });
    },
    problems: async (id): Promise<readonly MailingProblem[]> => {
      const { is_ready: ready, items } = (await client.ask('GET', at(id, '/send-checklist'))) as {
        readonly is_ready: boolean;
        readonly items: readonly ChecklistItem[];
      };
      const told = items.flatMap(({ type, heading, details }): MailingProblem[] =>
        type === 'success' ? [] : [{ level: type, message: [heading, details].filter(Boolean).join(': ') }],
      );
      if (ready || told.some(({ level }) => level === 'error')) return told;
      return [...told, { level: 'error', message: 'It is not ready to be sent.' }];
    },
    test: async (id, to) => {
      await client.ask('POST', at(id, '/actions/test'), { body: { test_emails: [to], send_type: 'html' } });
    },
    limitTo: async (id, mailing, { key, since, emails }) => {
      const segmentId = await segment(segmentName(mailing.name, key), since);
      const put = async (where: 'members_to_add' | 'members_to_remove', whom: readonly string[]): Promise<void> => {
        for (const some of chunks(whom, perCall))
          await client.ask('POST', `${list}/segments/${segmentId}`, { body: { [where]: some } });
      };
      await put('members_to_add', await emails());
      // Without `match` the segment is passed over, and the whole audience stays chosen.
      const chosen = { saved_segment_id: segmentId, match: 'all' };
      const { recipients } = await change(id, mailing, { recipients: { list_id: audienceId, segment_opts: chosen } });
      if (recipients.segment_opts?.saved_segment_id !== segmentId)
        throw new Refused('Mailchimp did not take the recipients: all of the audience would get it.', 400);
      const there = [...(await subscribedIn(segmentId))];
      const wanted = new Set(await emails());
      const left = there.filter((email) => !wanted.has(email));
      await put('members_to_remove', left);
      return new Set(there.filter((email) => wanted.has(email)));
    },
    remove: async (id) => void (await ifThere(client.ask('DELETE', at(id)))),
    send: async (id) => void (await client.ask('POST', at(id, '/actions/send'))),
    measure: async (id) => {
      const asked = client.ask('GET', `/reports/${encodeURIComponent(id)}`, { query: { fields: reportFields } });
      const report = await ifThere<CampaignReport>(asked);
      return report && campaignFigures(report);
    },
  };
};
