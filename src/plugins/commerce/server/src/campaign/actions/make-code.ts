import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { addCodes, addPromotion } from '../../promotion';
import type { CampaignView, CodeBody } from '../contract';
import { moveCampaign } from '../store/campaigns';
import { refuseMove } from './find-campaign';
import { viewCampaign } from './view-campaign';

/**
 * A promotion of its own for a campaign, with one code that takes so much off the order: all of it, or nothing. Its rules
 * are changed, and it is ended, among the promotions. Throws `discount-code.taken`.
 */
export const makeCode = async (strapi: Strapi, id: string, body: CodeBody): Promise<CampaignView> => {
  const { code, percent, endsAt, customerLimit } = body;
  const campaign = await transaction(strapi, async (tx) => {
    // Its row is locked from here: of two who make a code at once, one finds the other's.
    const draft = await moveCampaign(tx.sql, id, ['draft'], { changedAt: Date.now() });
    if (!draft) return undefined;
    if (draft.code !== null) {
      throw new CommerceError('conflict', 'campaign.has-code', `The campaign has the code ${draft.code} already.`);
    }
    const promotion = await addPromotion(tx, {
      ...{ title: draft.name, enabled: true, automatic: false, position: 10, stacking: 'combine' },
      ...{ startsAt: null, endsAt, usageLimit: null, customerLimit, conditions: [] },
      benefits: [{ rule: 'percent-off-order', settings: { percent } }],
    });
    const { first } = await addCodes(tx, promotion, { code, prefix: '', length: 10 });
    return moveCampaign(tx.sql, id, ['draft'], { promotion, code: first.code });
  });
  return campaign ? viewCampaign(strapi, campaign) : refuseMove(strapi, id, ['draft']);
};
