import type { CampaignRowView, CampaignView } from '../contract';
import type { Campaign } from '../schemas/campaign';
import { senderIdOf } from './sender-id';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

export const campaignRowView = (campaign: Campaign): CampaignRowView => {
  const { publicId, name, subject, status, recipients, problem } = campaign;
  return {
    ...{ id: publicId, name, subject, status, recipients, problem },
    sendAt: iso(campaign.sendAt),
    startedAt: iso(campaign.startedAt),
    finishedAt: iso(campaign.finishedAt),
    changedAt: new Date(campaign.changedAt).toISOString(),
  };
};

/** `sender`: who would send it now. */
export const campaignView = (campaign: Campaign, sender: string): CampaignView => {
  const { previewText, locale, blocks, audience, promotion, code } = campaign;
  return {
    ...campaignRowView(campaign),
    ...{ previewText, locale, audience, blocks: [...blocks] },
    sender: senderIdOf(campaign) ?? sender,
    promotion: promotion !== null && code !== null ? { id: promotion, code } : null,
  };
};
