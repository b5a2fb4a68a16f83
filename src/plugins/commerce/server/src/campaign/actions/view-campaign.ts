import type { Strapi } from '../../platform/strapi';
import type { CampaignView } from '../contract';
import { campaignView } from '../core/campaign-view';
import { campaignOf } from '../index';
import type { Campaign } from '../schemas/campaign';

export const viewCampaign = (strapi: Strapi, campaign: Campaign): CampaignView =>
  campaignView(campaign, campaignOf(strapi).sender().id);
