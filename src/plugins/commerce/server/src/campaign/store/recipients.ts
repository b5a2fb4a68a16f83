import { inDoubt, mailRecord } from '../../mail';
import { subscriberRecord } from '../../marketing';
import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';
import type { RecipientStatus } from '../core/recipient-status';
import { isHandedOver } from '../core/sender-id';
import type { Campaign } from '../schemas/campaign';
import { campaignRecipient, type CampaignRecipient } from '../schemas/campaign-recipient';

const recipients = (sql: Sql) => sql(campaignRecipient.table);

/** Takes some who wait: their mails are to be queued in this transaction. */
export const takeRecipients = async (
  sql: Sql,
  campaignId: number,
  most: number,
  now: number,
): Promise<CampaignRecipient[]> => {
  const next = recipients(sql)
    .where('campaign_id', campaignId)
    .whereNull('queued_at')
    .orderBy('id')
    .limit(most)
    .select('id');
  const taken: any[] = await recipients(sql)
    .whereIn('id', next)
    .whereNull('queued_at')
    .update({ queued_at: now })
    .returning('*');
  return taken.map((row) => campaignRecipient.fromRow(row)).sort((a, b) => a.id - b.id);
};

/** The addresses of those who still want it (lower case). */
export const recipientEmails = (sql: Sql, campaignId: number): Promise<string[]> =>
  sql({ r: campaignRecipient.table })
    .join({ s: subscriberRecord.table }, 's.id', 'r.subscriber_id')
    .where('r.campaign_id', campaignId)
    .where('s.status', 'subscribed')
    .orderBy('r.id')
    .pluck('s.email');

/** These (lower case) are the recipients whom the service that sends it reaches, and no others. In a transaction. */
export const noteReached = async (sql: Sql, campaignId: number, reached: ReadonlySet<string>, at: number) => {
  await recipients(sql).where('campaign_id', campaignId).update({ queued_at: null });
  for (const some of chunks([...reached])) {
    await recipients(sql)
      .where('campaign_id', campaignId)
      .whereIn('subscriber_id', sql(subscriberRecord.table).whereIn('email', some).select('id'))
      .update({ queued_at: at });
  }
};

/** It did not begin after all. */
export const forgetRecipients = async (sql: Sql, campaignId: number): Promise<void> => {
  await recipients(sql).where('campaign_id', campaignId).del();
};

/** What a recipient's mail is known by, as the mailer keeps it. */
export const mailKey = (campaign: string, subscriberId: number): string => `${campaign} ${subscriberId}`;

type Begun = Pick<Campaign, 'id' | 'publicId' | 'sender' | 'status' | 'finishedAt'>;

/** Recipients with their mails, which they may not have yet, and with themselves, who may be erased. */
const mailed = (sql: Sql, campaign: Begun, kind: string) =>
  sql({ r: campaignRecipient.table })
    .joinRaw(`left join ${mailRecord.table} m on m.kind = ? and m.key = ? || r.subscriber_id`, [
      kind,
      mailKey(campaign.publicId, 0).slice(0, -1),
    ])
    .where('r.campaign_id', campaign.id);

const mailStanding = `case when m.status is null or m.status in ('waiting', 'sending') then 'waiting'
  when m.status = 'failed' and m.reason = '${inDoubt}' then 'in-doubt' else m.status end`;

/** Of a service that sends it as a whole: once it has, those have it whom it said that it would reach. */
const handedStanding = (finished: boolean): string =>
  `case when r.queued_at is not null then '${finished ? 'sent' : 'waiting'}' else '${finished ? 'skipped' : 'waiting'}' end`;

const standingOf = (campaign: Begun): string =>
  isHandedOver(campaign) ? handedStanding(campaign.finishedAt !== null) : mailStanding;

export const countByStatus = async (
  sql: Sql,
  campaign: Begun,
  kind: string,
): Promise<Partial<Record<RecipientStatus, number>>> => {
  const standing = standingOf(campaign);
  const rows: any[] = await mailed(sql, campaign, kind)
    .select(sql.raw(`${standing} as standing`))
    .count({ total: '*' })
    .groupByRaw(standing);
  return Object.fromEntries(rows.map(({ standing: status, total }) => [status, Number(total)]));
};

export interface RecipientRow {
  readonly email: string | null;
  readonly subscriber: string | null;
  readonly status: RecipientStatus;
  readonly reason: string | null;
  readonly sentAt: number | null;
}

/** In the order in which their turn comes. */
export const listRecipients = async (
  sql: Sql,
  campaign: Begun,
  kind: string,
  { status, page, pageSize }: { status?: RecipientStatus | undefined; page: number; pageSize: number },
): Promise<{ rows: RecipientRow[]; total: number }> => {
  const standing = standingOf(campaign);
  const handedAt = isHandedOver(campaign) ? campaign.finishedAt : null;
  const found = () => {
    const all = mailed(sql, campaign, kind);
    return status ? all.whereRaw(`(${standing}) = ?`, [status]) : all;
  };
  const rows: any[] = await found()
    .leftJoin({ s: subscriberRecord.table }, 's.id', 'r.subscriber_id')
    .orderBy('r.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('s.email', 's.document_id as subscriber', 'm.reason', 'm.sent_at', sql.raw(`${standing} as status`));
  const [counted]: any[] = await found().count({ total: '*' });
  return {
    rows: rows.map(({ sent_at: sentAt, ...row }) => ({
      ...row,
      sentAt: sentAt === null ? (row.status === 'sent' ? handedAt : null) : Number(sentAt),
    })),
    total: Number(counted.total),
  };
};

/** Of the recipients, who left since then, and whose mails came back. Epoch milliseconds. */
export const countLeavers = async (
  sql: Sql,
  campaignId: number,
  since: number,
): Promise<{ unsubscribed: number; bounced: number }> => {
  const rows: any[] = await sql({ r: campaignRecipient.table })
    .join({ s: subscriberRecord.table }, 's.id', 'r.subscriber_id')
    .where('r.campaign_id', campaignId)
    .where('s.left_at', '>=', since)
    .groupBy('s.status')
    .select('s.status')
    .count({ total: '*' });
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.total ?? 0);
  return { unsubscribed: of('unsubscribed'), bounced: of('cleaned') };
};
