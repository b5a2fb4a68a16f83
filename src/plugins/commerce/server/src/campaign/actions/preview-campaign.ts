import type { Strapi } from '../../platform/strapi';
import type { CampaignChange, PreviewView } from '../contract';
import { campaignOf } from '../index';
import { requireCampaign } from './find-campaign';
import { leaveLink, renderContent } from './render-content';

/** As it would go out now; what is being written goes before what is saved. */
export const previewCampaign = async (strapi: Strapi, id: string, over: CampaignChange): Promise<PreviewView> => {
  const saved = await requireCampaign(strapi, id);
  const written = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  return renderContent(strapi, { ...saved, ...written }, leaveLink(strapi));
};

/** Sends it to one of the staff, as it is saved, by whoever would send it to its readers. */
export const testCampaign = async (
  strapi: Strapi,
  id: string,
  to: string | undefined,
): Promise<{ readonly to: string }> => {
  const campaign = await requireCampaign(strapi, id);
  return campaignOf(strapi).sender(campaign).test(campaign, to);
};
