import { connection, type Strapi } from '../../platform/strapi';
import type { RecipientsQuery, RecipientView, ReportView } from '../contract';
import { campaignKind } from '../mails';
import type { Measured } from '../mailing-service';
import { countByStatus, countLeavers, listRecipients } from '../store/recipients';
import { salesOf } from '../store/sales';
import { requireCampaign } from './find-campaign';

const told = ({ sent, unsubscribed, bounced, orders, revenue, currency }: Measured) => ({
  ...{ sent, unsubscribed, bounced, orders, revenue, currency },
});

/** What came of it, in four statements. */
export const reportCampaign = async (strapi: Strapi, id: string): Promise<ReportView> => {
  const campaign = await requireCampaign(strapi, id);
  const sql = connection(strapi);
  const { measured } = campaign;
  const counts = await countByStatus(sql, campaign, campaignKind);
  const { unsubscribed, bounced } = await countLeavers(sql, campaign.id, campaign.startedAt ?? Infinity);
  return {
    status: campaign.status,
    recipients: campaign.recipients ?? 0,
    ...{ waiting: counts.waiting ?? 0, sent: counts.sent ?? 0, failed: counts.failed ?? 0 },
    ...{ inDoubt: counts['in-doubt'] ?? 0, skipped: counts.skipped ?? 0 },
    ...{ unsubscribed, bounced, opens: measured?.opens ?? null, clicks: measured?.clicks ?? null },
    measured: measured && { ...told(measured), at: new Date(measured.at).toISOString() },
    sales: [...(await salesOf(sql, id))],
  };
};

export const showRecipients = async (
  strapi: Strapi,
  id: string,
  query: RecipientsQuery,
): Promise<{ rows: RecipientView[]; total: number }> => {
  const campaign = await requireCampaign(strapi, id);
  const { rows, total } = await listRecipients(connection(strapi), campaign, campaignKind, query);
  return {
    rows: rows.map((row) => ({ ...row, sentAt: row.sentAt === null ? null : new Date(row.sentAt).toISOString() })),
    total,
  };
};
