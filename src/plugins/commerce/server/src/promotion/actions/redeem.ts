import type { Transaction } from '../../platform/transaction';
import { overCustomerLimit, insertUses, takeCodes, takePromotions } from '../store/uses';
import { emailHashOf, type UsedPromotion } from './promotions-for';

export interface RedeemingOrder {
  readonly id: number;
  readonly customerId: number | null;
  readonly email: string;
}

/**
 * Takes one use of each promotion, and of each code, for an order; what the order uses already is not taken again.
 * Answers those that could not be taken: used up, disabled, or this customer had their share. Then the caller rolls
 * back, since others were taken. In the transaction that opens the order.
 */
export const redeem = async (
  { sql }: Transaction,
  order: RedeemingOrder,
  used: readonly UsedPromotion[],
): Promise<readonly UsedPromotion[]> => {
  if (!used.length) return [];
  const buyer = { customerId: order.customerId, emailHash: emailHashOf(order.email) };
  const uses = used.map((each) => ({ ...each, ...buyer, orderId: order.id, usedAt: Date.now() }));
  const fresh = new Set(await insertUses(sql, uses));
  const wanted = used.filter(({ promotionId }) => fresh.has(promotionId));
  if (!wanted.length) return [];

  const ids = wanted.map(({ promotionId }) => promotionId);
  const codeIds = wanted.flatMap(({ codeId }) => codeId ?? []);
  const promotions = new Set(await takePromotions(sql, ids));
  const codes = new Set(await takeCodes(sql, codeIds));
  // Counted on rows that are locked now: who came first is seen, who comes next waits.
  const over = new Set(await overCustomerLimit(sql, ids, buyer));
  return wanted.filter(
    ({ promotionId, codeId }) =>
      !promotions.has(promotionId) || over.has(promotionId) || (codeId !== null && !codes.has(codeId)),
  );
};
