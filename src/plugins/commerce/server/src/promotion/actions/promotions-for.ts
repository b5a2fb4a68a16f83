import { hashOf } from '../../platform/secrets';
import type { Sql, Strapi } from '../../platform/strapi';
import type { Adjustment, Promotion, Purchase } from '../../pricing';
import { promotionFrom, unmet } from '../core/promotion';
import { hasRoom } from '../core/usable';
import { type ActivePromotion, activePromotions } from '../store/active';
import { rulesOf } from './rules-of';

export interface PromotionFacts {
  /** Epoch ms. */
  readonly now: number;
  /** Codes as they are compared (`normalizedCode`). */
  readonly codes: readonly string[];
  readonly customerId?: number | null | undefined;
  readonly email?: string | null | undefined;
  /** The live order of this very cart, whose uses are its own. */
  readonly orderId?: number | null | undefined;
}

/** What an order takes with it: rows of a promotion and, if it took one, its code. */
export interface UsedPromotion {
  readonly promotionId: number;
  readonly codeId: number | null;
}

export interface PromotionsAtWork {
  /** For `pricePurchase`, in the order in which they apply. */
  readonly promotions: readonly Promotion[];
  /** The codes of them that nothing runs for, now or for this buyer: unknown, over, used up, all alike. */
  readonly notApplicable: readonly string[];
  /** Why one of them does not apply to a purchase: its conditions that do not hold, by their labels. */
  unmet(promotion: Promotion, purchase: Purchase): readonly string[];
  /** What the adjustments of the priced purchase use, for `redeem`. */
  used(adjustments: readonly Adjustment[]): readonly UsedPromotion[];
}

/** Upper and lower case, spaces around: one buyer. */
export const emailHashOf = (email: string): string => hashOf(email.normalize('NFKC').trim().toLowerCase());

const usable = ({ promotion, code, byCustomer, own, ownCode }: ActivePromotion): boolean =>
  (own || hasRoom(promotion)) &&
  (!code || ownCode || hasRoom(code)) &&
  (promotion.customerLimit === null || byCustomer < promotion.customerLimit);

/** The promotions that run, and those of the codes, in one statement. One with a fault in its rules is left out. */
export const promotionsFor = async (strapi: Strapi, sql: Sql, facts: PromotionFacts): Promise<PromotionsAtWork> => {
  const { now, codes, customerId = null, email, orderId = null } = facts;
  const codeKeys = [...new Set(codes.filter(Boolean))];
  const emailHash = email ? emailHashOf(email) : null;
  const found = await activePromotions(sql, { now, codeKeys, customerId, emailHash, orderId });
  const rules = rulesOf(strapi);

  const rows = new Map<string, UsedPromotion>();
  const taken = new Set<string>();
  const promotions: Promotion[] = [];
  for (const active of found) {
    const { promotion: row, code } = active;
    // A second code of one promotion gives nothing more.
    if (rows.has(row.publicId) || !usable(active)) continue;
    const promotion = promotionFrom({ ...row, id: row.publicId, code: code?.code }, rules);
    if (!promotion) continue;
    rows.set(row.publicId, { promotionId: row.id, codeId: code?.id ?? null });
    if (code) taken.add(code.codeKey);
    promotions.push(promotion);
  }
  return {
    promotions,
    notApplicable: codes.filter((key) => !taken.has(key)),
    unmet: ({ id }, purchase) => {
      const row = found.find(({ promotion }) => promotion.publicId === id);
      return row ? unmet(row.promotion, rules, purchase, now) : [];
    },
    used: (adjustments) => adjustments.flatMap(({ promotion }) => rows.get(promotion) ?? []),
  };
};
