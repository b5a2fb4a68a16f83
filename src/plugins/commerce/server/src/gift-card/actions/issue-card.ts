import { hashOf, newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { newCode, plainCode, sealCode } from '../code';
import type { GiftCard } from '../schemas/gift-card';
import { insertCard, moveBalance } from '../store';

interface Issue {
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly orderId: number | null;
  readonly expiresAt?: number | null;
  readonly note?: string | null;
}

/** A new card; its code is answered here, and shown again only to whoever may see it. */
export const issueCard = async (
  tx: Transaction,
  { amount, currency, orderId, expiresAt = null, note = null }: Issue,
): Promise<{ card: GiftCard; code: string }> => {
  const code = newCode();
  const plain = plainCode(code);
  const card = await insertCard(tx.sql, {
    ...{ currency, orderId, expiresAt, note },
    publicId: newId(),
    codeHash: hashOf(plain),
    sealedCode: sealCode(tx.strapi, code),
    lastFour: plain.slice(-4),
    initial: amount,
    balance: 0,
    disabled: false,
    issuedAt: Date.now(),
  });
  await moveBalance(tx.sql, { cardId: card.id, kind: 'issued', amount, orderId, cause: 'issued' });
  return { card: { ...card, balance: amount }, code };
};
