import type { CommerceEvent } from '../../events';
import {
  canMoveOn,
  disputesOf,
  findPayment,
  heardRefund,
  insertRefund,
  putDispute,
  recountPayment,
  refundsOf,
  type Payment,
  type PaymentReturns,
  type Refund,
} from '../../payment';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { disputeEvent } from '../core/dispute-event';
import { orderOf } from '../index';
import type { Order } from '../schemas/order';
import { lockOrder } from '../store';
import { record } from './record';
import { refreshPaymentStatus } from './refresh-payment-status';
import { refundEvent, settleRefund } from './settle-refund';

type HeardRefund = PaymentReturns['refunds'][number];

/** Made on the provider's own pages: it is written down as it is. */
const adopt = (tx: Transaction, payment: Payment, { reference, amount, status }: HeardRefund): Promise<Refund> =>
  insertRefund(tx.sql, {
    publicId: newId(),
    orderId: payment.orderId,
    paymentId: payment.id,
    attempt: null,
    reference,
    status,
    origin: 'provider',
    amount,
    lines: null,
    partOf: null,
    restock: false,
    reason: null,
    failure: null,
    openedAt: Date.now(),
    askedAt: 0,
  });

const hearRefunds = async (
  tx: Transaction,
  order: Order,
  payment: Payment,
  heard: readonly HeardRefund[],
): Promise<CommerceEvent[]> => {
  const known = await refundsOf(tx.sql, payment.orderId);
  const news: CommerceEvent[] = [];
  for (const one of heard) {
    const ours = known.find(({ attempt, reference, paymentId }) =>
      one.key === undefined || attempt !== one.key ? reference === one.reference && paymentId === payment.id : true,
    );
    if (ours) {
      await settleRefund(tx, ours.id, heardRefund(one));
      continue;
    }
    const adopted = await adopt(tx, payment, one);
    if (adopted.status === 'refunded') await orderOf(tx.strapi).refunded(tx, order, adopted);
    news.push(refundEvent(adopted, heardRefund(one)));
  }
  return news;
};

const hearDisputes = async (
  tx: Transaction,
  { id: paymentId, orderId }: Payment,
  heard: PaymentReturns['disputes'],
): Promise<CommerceEvent[]> => {
  const known = await disputesOf(tx.sql, orderId);
  const news: CommerceEvent[] = [];
  for (const one of heard) {
    const before = known.find((dispute) => dispute.paymentId === paymentId && dispute.reference === one.reference);
    if (before?.status === one.status && before.amount === one.amount) continue;
    if (before && !canMoveOn(before.status, one.status)) continue;
    await putDispute(tx.sql, { orderId, paymentId }, one);
    news.push(...disputeEvent(before?.status, one));
  }
  return news;
};

/** Writes down what went back of a payment, and what is fought over, as the provider has it. Repeats change nothing. */
export const hearReturns = (strapi: Strapi, payment: Payment, returns: PaymentReturns): Promise<void> =>
  transaction(strapi, async (tx) => {
    const locked = await lockOrder(tx.sql, payment.orderId);
    if (!locked) return;
    // Of money that never entered our books, not being what was asked for, none can leave them.
    if ((await findPayment(tx.sql, { id: payment.id }))?.status !== 'captured') return;
    const news = [
      ...(await hearRefunds(tx, locked, payment, returns.refunds)),
      ...(await hearDisputes(tx, payment, returns.disputes)),
    ];
    if (!news.length) return;
    await record(tx, payment.orderId, news);
    await recountPayment(tx.sql, payment.id);
    const order = await lockOrder(tx.sql, payment.orderId);
    const fought = news.some(({ type }) => type === 'dispute.opened');
    if (!order) return;
    const now = await refreshPaymentStatus(tx, order, fought ? 'disputed' : order.attention);
    await orderOf(tx.strapi).returning(tx, now);
  });
