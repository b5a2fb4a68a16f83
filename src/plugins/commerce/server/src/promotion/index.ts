import type { Strapi } from '../platform/strapi';
import type { PromotionService } from './promotion-service';

export { giveBack } from './actions/give-back';
export { addCodes } from './actions/manage-codes';
export { addPromotion } from './actions/manage-promotions';
export {
  promotionsFor,
  type PromotionFacts,
  type PromotionsAtWork,
  type UsedPromotion,
} from './actions/promotions-for';
export { redeem, type RedeemingOrder } from './actions/redeem';
export { codeLength, normalizedCode } from './core/code';
export type { PromotionBenefit, PromotionCondition } from './core/rule';
export { discountCode as discountCodeRecord } from './schemas/discount-code';
export { promotion as promotionRecord, type PromotionRow } from './schemas/promotion';

export const promotionOf = (strapi: Strapi): PromotionService => strapi.plugin('commerce').service('promotion');
