import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { Campaign, CampaignStatus } from '../schemas/campaign';
import { findCampaign as find } from '../store/campaigns';

const notFound = () => new CommerceError('not-found', 'campaign.not-found', 'There is no such campaign.');

/** Throws `campaign.not-found`. */
export const requireCampaign = async (strapi: Strapi, id: string): Promise<Campaign> => {
  const campaign = await find(connection(strapi), id);
  if (!campaign) throw notFound();
  return campaign;
};

/** Why a move did nothing: there is none, or it stands at something else. */
export const refuseMove = async (strapi: Strapi, id: string, needed: readonly CampaignStatus[]): Promise<never> => {
  const { status } = await requireCampaign(strapi, id);
  const message = `The campaign is ${status}: this takes one that is ${needed.join(' or ')}.`;
  throw new CommerceError('conflict', 'campaign.wrong-status', message, { status, needed });
};
