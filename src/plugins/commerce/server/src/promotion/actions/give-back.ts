import type { Transaction } from '../../platform/transaction';
import { deleteUses, returnCodes, returnPromotions } from '../store/uses';

/** A cancelled order gives back what it used. Doing it twice gives back nothing more: its uses are gone the first time. */
export const giveBack = async ({ sql }: Transaction, orderId: number): Promise<void> => {
  const uses = await deleteUses(sql, orderId);
  await returnPromotions(
    sql,
    uses.map(({ promotionId }) => promotionId),
  );
  await returnCodes(
    sql,
    uses.flatMap(({ codeId }) => codeId ?? []),
  );
};
