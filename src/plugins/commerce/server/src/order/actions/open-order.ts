import { lineViews, type PricedCart } from '../../cart';
import { nextNumber } from '../../platform/counter';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { fulfillmentStatusOf } from '../core/derived-status';
import type { WholeOrder } from '../core/order-view';
import type { OrderLine } from '../schemas/order-line';
import { insertLines, insertOrder } from '../store';
import { record } from './record';

const firstNumber = 1001;

const snapshotLines = (priced: PricedCart): Omit<OrderLine, 'id' | 'orderId'>[] =>
  lineViews(priced.cart, priced.lines, priced.priced).map(({ id: _cartLine, ...view }, position) => {
    const offer = priced.lines[position]?.offer;
    if (!offer) throw new Error(`The line of ${view.sku} has no offer: its problem should have stopped the checkout.`);
    const { entryType, entryId, options, seller, taxCategory, delivery } = offer;
    const taxes = priced.priced.lines[position]?.taxes ?? [];
    const image = offer.image;
    return {
      ...{ ...view, taxes, image, publicId: newId(), position },
      ...{ entryType, entryId, options, seller, taxCategory, delivery, remainder: 0 },
    };
  });

/** Before anybody has been asked to hand it over. */
const awaited = ({
  requiresShipping,
  delivery,
  quantity,
}: Pick<OrderLine, 'requiresShipping' | 'delivery' | 'quantity'>) => ({
  due: requiresShipping || delivery !== null ? quantity : 0,
  sent: 0,
});

export interface Opening {
  readonly priced: PricedCart;
  readonly email: string;
  readonly customerId: number | null;
  readonly billingProfileId: number;
  readonly holdMilliseconds: number;
  /** Minor units. */
  readonly paidByGiftCards: number;
  /** What stands before its number. */
  readonly numberPrefix: string;
  /** The guest's key to the order, made from its number. */
  readonly tokenHash: (number: string) => string | null;
}

/**
 * Writes the order as a snapshot of its priced cart, about to be charged. The number is taken here, in the
 * transaction, so that a rollback leaves no gap; its row lock is short, since little comes after it.
 */
export const openOrder = async (
  tx: Transaction,
  { priced, email, customerId, billingProfileId, holdMilliseconds, paidByGiftCards, numberPrefix, tokenHash }: Opening,
): Promise<Pick<WholeOrder, 'order' | 'lines' | 'events'>> => {
  const { cart, shipping } = priced;
  const { taxes, ...totals } = priced.priced.totals;
  const lines = snapshotLines(priced);
  const openedAt = Date.now();
  const number = `${numberPrefix}${await nextNumber(tx.sql, 'order', firstNumber)}`;
  const order = await insertOrder(tx.sql, {
    ...totals,
    number,
    tokenHash: tokenHash(number),
    customerId,
    billingProfileId,
    cartId: cart.id,
    liveCartId: cart.id,
    status: 'pending',
    paymentStatus: 'unpaid',
    fulfillmentStatus: fulfillmentStatusOf(lines.map(awaited)),
    currency: cart.currency,
    locale: cart.locale,
    email,
    phone: cart.phone,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress ?? cart.shippingAddress,
    shippingOption: shipping ?? null,
    note: cart.note,
    newsletter: cart.newsletter,
    campaign: cart.campaign,
    country: (cart.shippingAddress ?? cart.billingAddress)?.country ?? null,
    paidByGiftCards,
    units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    taxes,
    discounts: priced.priced.adjustments.map(({ promotion, title, code = null, amount }) => ({
      ...{ promotion, title, code, amount },
    })),
    vatId: cart.vatId,
    taxRelief: priced.priced.relief ?? null,
    openedAt,
    expiresAt: openedAt + holdMilliseconds,
  });
  await insertLines(
    tx.sql,
    lines.map((line) => ({ ...line, orderId: order.id })),
  );
  const events = await record(tx, order.id, [{ type: 'order.created', data: { total: order.total } }], openedAt);
  return {
    order,
    lines: lines.map((line, index) => ({ ...line, id: index, orderId: order.id })),
    events,
  };
};
