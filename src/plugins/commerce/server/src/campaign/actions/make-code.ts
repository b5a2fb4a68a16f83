import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { createPromotion, makeCodes, removePromotion } from '../../promotion';
import type { CampaignView, CodeBody } from '../contract';
import { moveCampaign } from '../store/campaigns';
import { refuseMove, requireCampaign } from './find-campaign';
import { viewCampaign } from './view-campaign';

/**
 * A promotion of its own for a campaign, with one code that takes so much off the order. Its rules are changed, and it is
 * ended, among the promotions. Throws `discount-code.taken`.
 */
export const makeCode = async (strapi: Strapi, id: string, body: CodeBody): Promise<CampaignView> => {
  const { name, code: known } = await requireCampaign(strapi, id);
  if (known !== null) {
    throw new CommerceError('conflict', 'campaign.has-code', `The campaign has the code ${known} already.`);
  }
  const { code, percent, endsAt, customerLimit } = body;
  const promotion = await createPromotion(strapi, {
    ...{ title: name, enabled: true, automatic: false, position: 10, stacking: 'combine', startsAt: null, endsAt },
    ...{ usageLimit: null, customerLimit, conditions: [] },
    benefits: [{ rule: 'percent-off-order', settings: { percent } }],
  });
  try {
    const { first } = await makeCodes(strapi, promotion.id, { code, prefix: '', length: 10 });
    const values = { promotion: promotion.id, code: first.code, changedAt: Date.now() };
    const campaign = await moveCampaign(connection(strapi), id, ['draft'], values);
    return campaign ? viewCampaign(strapi, campaign) : await refuseMove(strapi, id, ['draft']);
  } catch (error) {
    // A promotion without a campaign would only puzzle those who find it.
    await removePromotion(strapi, promotion.id);
    throw error;
  }
};
