import { column, record } from '../../platform/record';

/** Somebody a campaign was begun for. What became of their mail is the mail's own. */
export interface CampaignRecipient {
  id: number;
  campaignId: number;
  /** The row may be gone: they were erased. */
  subscriberId: number;
  /** When their mail was handed to the mailer; null: they wait. */
  queuedAt: number | null;
}

export const campaignRecipient = record<CampaignRecipient>(
  'campaign-recipient',
  'campaign-recipients',
  { campaignId: column.integer, subscriberId: column.integer, queuedAt: column.instant },
  {
    indexes: [
      { name: 'commerce_campaign_recipients_once', columns: ['campaign_id', 'subscriber_id'], unique: true },
      { name: 'commerce_campaign_recipients_waiting', columns: ['campaign_id', 'queued_at'] },
    ],
    cascades: [{ column: 'campaign_id', table: 'commerce_campaigns' }],
  },
);
