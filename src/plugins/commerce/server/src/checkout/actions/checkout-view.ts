import { orderView, wholeOrder, type Order, type TimelineEntry, type WholeOrder } from '../../order';
import type { Payment } from '../../payment';
import { connection, type Strapi } from '../../platform/strapi';
import type { CheckoutView } from '../contract';
import { orderTokenOf } from '../core/order-token';

/** An order that has just been opened, as written: reading it again would cost four statements. */
export interface Opened {
  readonly order: Order;
  readonly lines: WholeOrder['lines'];
  readonly payment: Payment;
  /** Its gift cards' parts. */
  readonly others: readonly Payment[];
  readonly events: WholeOrder['events'];
  readonly deliveries?: WholeOrder['deliveries'];
}

export const captured = (payment: Payment): Payment => ({ ...payment, status: 'captured', received: payment.amount });

/** Completing an order captures what its gift cards promised. */
export const cardsCaptured = (opened: Opened): Opened => ({ ...opened, others: opened.others.map(captured) });

export const addEvents = (opened: Opened, events: readonly TimelineEntry[]): Opened => ({
  ...opened,
  events: [...opened.events, ...events],
});

export const checkoutView = (
  { order, lines, payment, others, events, deliveries }: Opened,
  cartToken: string | undefined,
): CheckoutView => ({
  order: orderView(
    { order, lines, events, payments: [...others, payment], deliveries },
    { token: cartToken && order.tokenHash ? orderTokenOf(cartToken, order.number) : undefined },
  ),
  payment: { status: payment.status, step: payment.step },
});

/** An order as others left it. Every order has a payment: both are written in one transaction. */
export const readOpened = async (strapi: Strapi, order: Order): Promise<Opened> => {
  const { lines, events, payments, deliveries } = await wholeOrder(strapi, connection(strapi), order);
  const payment = payments.at(-1);
  if (!payment) throw new Error(`Order ${order.number} has no payment.`);
  return { order, lines, events, payment, others: payments.slice(0, -1), deliveries };
};
