import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { Audience } from '../block-contract';
import type { CampaignSender } from '../campaign-sender';
import type { AudienceView, ChecklistView } from '../contract';
import { checklist } from '../core/checklist';
import { senderIdOf } from '../core/sender-id';
import { campaignOf } from '../index';
import { countAudience } from '../store/audience';
import { requireCampaign } from './find-campaign';
import { sceneOf } from './scene';

export const showAudience = async (
  strapi: Strapi,
  audience: Audience,
  { largestList }: Pick<CampaignSender, 'largestList'> = campaignOf(strapi).sender(),
): Promise<AudienceView> => ({ recipients: await countAudience(connection(strapi), audience), largestList });

/** `final`: of what has not begun, whoever sends it is asked as well, once there is nothing else to be put right. */
export const checkCampaign = async (strapi: Strapi, id: string, final = false): Promise<ChecklistView> => {
  const campaign = await requireCampaign(strapi, id);
  const sender = campaignOf(strapi).sender(campaign);
  const ours = checklist({
    ...(await showAudience(strapi, campaign.audience, sender)),
    campaign,
    shown: (await sceneOf(strapi, campaign)).shown,
    sending: await sender.problems(campaign),
  });
  if (!final || !ours.ready || senderIdOf(campaign) !== undefined) return ours;
  const last = await sender.lastProblems(campaign);
  return { ...ours, ready: !last.some(({ level }) => level === 'error'), problems: [...ours.problems, ...last] };
};

/** Throws `campaign.not-ready` with the errors. */
export const requireReady = async (strapi: Strapi, id: string): Promise<void> => {
  const problems = (await checkCampaign(strapi, id, true)).problems.filter(({ level }) => level === 'error');
  if (!problems.length) return;
  const message = problems.map((one) => one.message).join(' ');
  throw new CommerceError('refused', 'campaign.not-ready', message, { problems });
};
