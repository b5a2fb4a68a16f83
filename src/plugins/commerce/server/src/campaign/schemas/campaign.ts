import { column, record } from '../../platform/record';
import type { Audience, CampaignBlock } from '../block-contract';
import type { Measured } from '../mailing-service';

/**
 * draft: may be changed · scheduled: begins at `sendAt` · sending: its recipients are written down, and mails go out ·
 * paused: they wait · sent: nobody waits any more.
 */
export const campaignStatuses = ['draft', 'scheduled', 'sending', 'paused', 'sent'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** A mail to many who asked for the newsletter. */
export interface Campaign {
  id: number;
  publicId: string;
  name: string;
  subject: string;
  previewText: string;
  locale: string;
  blocks: readonly CampaignBlock[];
  audience: Audience;
  status: CampaignStatus;
  sendAt: number | null;
  startedAt: number | null;
  finishedAt: number | null;
  /** How many they were when it began. */
  recipients: number | null;
  /** Made with it: the promotion's public id, and its code. */
  promotion: string | null;
  code: string | null;
  problem: string | null;
  changedAt: number;
  /** Who sends it, from its beginning on; null: not begun, or begun before there was a choice. */
  sender: string | null;
  /** What the service that sends it calls it; it may have been shown a draft. */
  remoteId: string | null;
  /** As the service counted it at `at` (epoch ms). */
  measured: (Measured & { readonly at: number }) | null;
}

export const campaignRecord = record<Campaign>(
  'campaign',
  'campaigns',
  {
    name: column.string,
    subject: column.text,
    previewText: column.text,
    locale: column.string,
    blocks: column.json,
    audience: column.json,
    status: column.string,
    sendAt: column.instant,
    startedAt: column.instant,
    finishedAt: column.instant,
    recipients: column.integer,
    promotion: column.string,
    code: column.string,
    problem: column.text,
    changedAt: column.instant,
    sender: column.string,
    remoteId: column.string,
    measured: column.json,
  },
  {
    indexes: [
      { name: 'commerce_campaigns_due', columns: ['status', 'send_at'] },
      { name: 'commerce_campaigns_newest', columns: ['changed_at'] },
    ],
  },
);
