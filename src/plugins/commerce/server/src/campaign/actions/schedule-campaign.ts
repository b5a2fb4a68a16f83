import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CampaignView } from '../contract';
import { isHandedOver } from '../core/sender-id';
import type { Campaign, CampaignStatus } from '../schemas/campaign';
import { moveCampaign } from '../store/campaigns';
import { requireReady } from './check-campaign';
import { refuseMove, requireCampaign } from './find-campaign';
import { queueBatch } from './send-batch';
import { viewCampaign } from './view-campaign';

const move = async (
  strapi: Strapi,
  id: string,
  from: readonly CampaignStatus[],
  values: Partial<Campaign>,
): Promise<CampaignView> => {
  const moved = await moveCampaign(connection(strapi), id, from, { ...values, changedAt: Date.now() });
  return moved ? viewCampaign(strapi, moved) : refuseMove(strapi, id, from);
};

const soon = () =>
  new CommerceError('invalid', 'campaign.in-the-past', 'sendAt: lies in the past. To send it now, send it.', {
    field: 'sendAt',
  });

/** Throws `campaign.not-ready` now already, and checks again when its time comes. */
export const scheduleCampaign = async (strapi: Strapi, id: string, sendAt: string): Promise<CampaignView> => {
  if (Date.parse(sendAt) <= Date.now()) throw soon();
  await requireReady(strapi, id);
  const scheduled = { status: 'scheduled', sendAt: Date.parse(sendAt), problem: null } as const;
  return move(strapi, id, ['draft', 'scheduled'], scheduled);
};

export const unscheduleCampaign = (strapi: Strapi, id: string): Promise<CampaignView> =>
  move(strapi, id, ['scheduled'], { status: 'draft', sendAt: null });

const handedOver = () => {
  const message = 'The service that sends it has it as a whole: it can be taken back while it is scheduled, not after.';
  return new CommerceError('conflict', 'campaign.handed-over', message);
};

/** What the mailer has already goes out: the rest of a batch. Throws `campaign.handed-over` for what a service sends. */
export const pauseCampaign = async (strapi: Strapi, id: string): Promise<CampaignView> => {
  const campaign = await requireCampaign(strapi, id);
  if (campaign.status === 'sending' && isHandedOver(campaign)) throw handedOver();
  return move(strapi, id, ['sending'], { status: 'paused' });
};

export const resumeCampaign = async (strapi: Strapi, id: string): Promise<CampaignView> => {
  const resumed = await transaction(strapi, async (tx) => {
    const campaign = await moveCampaign(tx.sql, id, ['paused'], { status: 'sending', changedAt: Date.now() });
    if (campaign) await queueBatch(tx, id);
    return campaign;
  });
  return resumed ? viewCampaign(strapi, resumed) : refuseMove(strapi, id, ['paused']);
};
