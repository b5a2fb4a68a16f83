import { cardById, moveBalance } from '../gift-card';
import { giftCardProvider, type PaymentProvider } from '../payment';
import { CommerceError } from '../platform/errors';
import { connection, type Strapi } from '../platform/strapi';
import { transaction } from '../platform/transaction';

const atCheckoutOnly = () =>
  new CommerceError('refused', 'payment.unavailable', 'A gift card pays by being put on the cart.');

/** Gift cards as orders know them: their part was taken when the order was opened, and a refund goes back to the card. */
export const giftCards = (strapi: Strapi): PaymentProvider => ({
  id: giftCardProvider,
  label: 'Gift card',
  inner: true,
  start: () => Promise.reject(atCheckoutOnly()),
  check: () => Promise.reject(atCheckoutOnly()),
  refund: async (reference, amount, key) => {
    const card = await cardById(connection(strapi), reference.split('/').at(-1) as string);
    if (!card) return { status: 'failed', reason: 'The gift card is gone.' };
    await transaction(strapi, (tx) =>
      moveBalance(tx.sql, { cardId: card.id, kind: 'refunded', amount, orderId: null, cause: `refund ${key}` }),
    );
    return { status: 'refunded', reference: key };
  },
});
