import {
  confirmTotal,
  detailColumns,
  freeze,
  fullLines,
  linesOf,
  notApplicable,
  outOfStock,
  priceCart,
  quoteCart,
  requireCart,
  setOrder,
  stillQuoted,
  updateCart,
} from '../../cart';
import type { Cart, CartKey, PricedCart, Problem, Quote } from '../../cart';
import { forgetCatalog } from '../../catalog';
import { completeOrder, openOrder, type Order } from '../../order';
import { redeem } from '../../promotion';
import { checkPause, insertPayment, paymentOf, type Payment, type PaymentProvider } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { hashOf, newToken } from '../../platform/secrets';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { shippingOf } from '../../shipping';
import { hold, reserve, type Reserved } from '../../stock';
import { taxOf } from '../../tax';
import type { CheckoutBody } from '../contract';
import { orderTokenOf } from '../core/order-token';
import { refusal } from '../refusal';
import { addEvents, captured, cardsCaptured, type Opened } from './checkout-view';
import { usualHold } from './hold-for';
import { coverByCards, payByCards, sumOf } from './pay-by-gift-cards';

const cartChanged = () =>
  new CommerceError('conflict', 'cart.changed', 'The cart was changed in this moment. Look at it, and try again.');

export interface Buyer {
  readonly key: CartKey;
  readonly cartToken: string | undefined;
  readonly customerId: number | null;
}

const paymentUnavailable: Problem = {
  code: 'payment-unavailable',
  about: 'payment.provider',
  message: 'This way to pay is not available.',
};

const check = (priced: PricedCart, provider: PaymentProvider | undefined, expectedTotal: number): void => {
  const problems = confirmTotal(priced.problems, priced.priced, expectedTotal);
  const all = provider ? problems : [...problems, paymentUnavailable];
  if (all.length) throw refusal(all);
};

/** Takes the goods off the shelf; what is short now, though it was there when priced, is a problem like any other. */
const reserveFor = async (tx: Transaction, strapi: Strapi, { lines }: PricedCart): Promise<Reserved['units']> => {
  const wanted = lines.map(({ line }) => ({ id: line.publicId, sku: line.sku, quantity: line.quantity }));
  const { shortages, units } = await reserve(tx, wanted);
  if (shortages.length) {
    const available = new Map(shortages.map((shortage) => [shortage.sku, shortage.available]));
    throw refusal(
      wanted.flatMap((line) => (available.has(line.sku) ? [outOfStock(line, available.get(line.sku) ?? 0)] : [])),
    );
  }
  tx.afterCommit(() => forgetCatalog(strapi, { skus: units.map(({ sku }) => sku) }));
  return units;
};

/**
 * Closes the cart, prices and checks it, writes the order and its payment, and holds the stock: all or nothing.
 * Undefined: the cart is not open, so another checkout has been here.
 */
const open = (
  strapi: Strapi,
  buyer: Buyer,
  body: CheckoutBody,
  details: Partial<Cart>,
  quoted: Quote | undefined,
): Promise<Opened | undefined> =>
  transaction(strapi, async (tx) => {
    const cart: Cart | undefined = await freeze(tx.sql, buyer.key, details);
    if (!cart) return undefined;
    const provider = chosenProvider(strapi, body.payment.provider);
    const lines = await fullLines(strapi, tx.sql, await linesOf(tx.sql, cart.id));
    if (quoted && !stillQuoted(quoted, cart, lines)) throw cartChanged();
    const quote = quoted ?? (await quoteCart(strapi, tx.sql, cart, lines));
    const priced = priceCart(cart, lines, quote);
    check(priced, provider, body.expectedTotal);
    const covered = await coverByCards(tx, cart, priced, body.expectedAmountDue);
    const paidByGiftCards = sumOf(covered);
    const units = await reserveFor(tx, strapi, priced);
    const holdMilliseconds = usualHold(strapi, provider);
    const opened = await openOrder(tx, {
      priced,
      email: cart.email ?? '',
      customerId: buyer.customerId ?? cart.customerId,
      holdMilliseconds,
      paidByGiftCards,
      numberPrefix: quote.settings.orderNumberPrefix,
      tokenHash: (number) => (buyer.cartToken ? hashOf(orderTokenOf(buyer.cartToken, number)) : null),
    });
    await redeemFor(tx, opened.order, priced, quote);
    await hold(tx, opened.order.id, units, holdMilliseconds);
    const others = await payByCards(tx, opened.order, covered);
    const due = opened.order.total - paidByGiftCards;
    if (due === 0) {
      const payment = others.at(-1) ?? (await payNothing(tx, opened.order));
      return completeAtOnce(tx, { ...opened, others: others.slice(0, -1), payment });
    }
    const payment: Payment = await insertPayment(tx.sql, {
      orderId: opened.order.id,
      provider: body.payment.provider,
      attempt: `${opened.order.number}-${newToken().slice(0, 16)}`,
      status: 'created',
      amount: due,
      refunded: 0,
      options: body.payment.options ?? {},
      returnUrl: body.payment.returnUrl ?? null,
      received: 0,
      lost: 0,
      openedAt: opened.order.openedAt,
      askedAt: opened.order.openedAt,
      nextCheckAt: opened.order.openedAt + checkPause(0),
    });
    return { ...opened, others, payment };
  });

/** Takes the order's share of what is limited; somebody else may have had the last of it a moment ago. */
const redeemFor = async (tx: Transaction, order: Order, { cart, priced }: PricedCart, quote: Quote): Promise<void> => {
  const used = quote.promotions.used(priced.adjustments);
  if (!used.length) return;
  await setOrder(tx.sql, cart.id, order.id);
  const missed = new Set((await redeem(tx, order, used)).map(({ promotionId }) => promotionId));
  if (!missed.size) return;
  const gone = priced.adjustments.filter((made) => missed.has(quote.promotions.used([made])[0]?.promotionId ?? 0));
  throw refusal(gone.map(({ code, title }) => notApplicable(code ?? title)));
};

const chosenProvider = (strapi: Strapi, id: string): PaymentProvider | undefined => {
  const provider = paymentOf(strapi).find(id);
  return provider?.inner ? undefined : provider;
};

/** Everything is free: no provider takes a payment of nothing, and every order has one. */
const payNothing = (tx: Transaction, order: Order): Promise<Payment> => {
  const reference = `${order.number}-free`;
  return insertPayment(tx.sql, {
    ...{ orderId: order.id, provider: 'free', attempt: reference, reference, status: 'captured', amount: 0 },
    ...{ received: 0, refunded: 0, lost: 0, options: {}, returnUrl: null },
    ...{ openedAt: order.openedAt, askedAt: 0, nextCheckAt: null },
  });
};

/** Nothing is left to pay. */
const completeAtOnce = async (tx: Transaction, opened: Opened): Promise<Opened> => {
  const done = await completeOrder(tx, { id: opened.order.id, lines: opened.lines }, 'paid', []);
  if (!done || done.shortages.length) throw new Error(`Order ${opened.order.number} could not be completed at once.`);
  const { order, deliveries } = done;
  return addEvents({ ...cardsCaptured(opened), order, deliveries, payment: captured(opened.payment) }, done.events);
};

const quoteBefore = async (strapi: Strapi, buyer: Buyer, details: Partial<Cart>): Promise<Quote> => {
  const sql = connection(strapi);
  const { lines, ...cart } = await requireCart(sql, buyer.key);
  return quoteCart(strapi, sql, { ...cart, ...details }, await fullLines(strapi, sql, lines));
};

/** Quote and open. Whoever is outside is asked before the transaction; a shop that asks nobody spares itself the reads. */
export const openCheckout = async (strapi: Strapi, buyer: Buyer, body: CheckoutBody): Promise<Opened | undefined> => {
  const { payment: _payment, expectedTotal: _total, expectedAmountDue: _due, ...told } = body;
  const details = await detailColumns(strapi, told);
  await storeSettings(strapi);
  const asksOutside = shippingOf(strapi).asksOutside() || taxOf(strapi).asksOutside();
  try {
    return await open(
      strapi,
      buyer,
      body,
      details,
      asksOutside ? await quoteBefore(strapi, buyer, details) : undefined,
    );
  } catch (error) {
    // What the buyer typed is kept though the order was refused.
    if (error instanceof CommerceError) await updateCart(connection(strapi), buyer.key, details);
    throw error;
  }
};
