import { forgetCatalog } from '../../catalog';
import type { CommerceEvent } from '../../events';
import {
  cancelOrder,
  completeOrder,
  lockOrder,
  record,
  refreshPaymentStatus,
  type CancelReason,
  type Order,
} from '../../order';
import { holdsMoney, paymentOf, recordOutcome, type Expected, type Payment, type PaymentOutcome } from '../../payment';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { eventOf, settlementOf } from '../core/settlement';
import { addEvents, cardsCaptured, type Opened } from './checkout-view';
import { flagMismatch } from './flag-mismatch';
import { giveBack } from './give-back';
import { holdFor } from './hold-for';

export interface Heard {
  readonly outcome: PaymentOutcome;
  readonly heard: 'asking' | 'news';
  /** Why, should this be the order's end. */
  readonly reason: CancelReason;
}

/** Thrown inside the completing transaction to undo it: the units an expired hold had promised are sold. */
class Short extends Error {
  constructor(readonly skus: readonly string[]) {
    super(`Short of ${skus.join(', ')}.`);
  }
}

const moved = (payment: Payment, outcome: PaymentOutcome): Payment => ({
  ...payment,
  status: outcome.status,
  reference: outcome.reference ?? payment.reference,
  step: 'step' in outcome ? (outcome.step ?? null) : null,
});

const afterwards = (tx: Transaction, order: Order, payment: Payment): Promise<Order> => {
  if (order.status === 'cancelled' && holdsMoney(payment.status))
    return giveBack(tx, order, payment, 'paid-after-cancel');
  const lost = order.status === 'completed' && payment.status === 'cancelled';
  return refreshPaymentStatus(tx, order, lost ? 'authorization-lost' : order.attention);
};

/** Money for an order that is completed or cancelled already. Undefined: this was known. */
const hearLate = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome): Promise<Opened | undefined> => {
  const order = await lockOrder(tx.sql, opened.order.id);
  if (!order || !(await recordOutcome(tx.sql, opened.payment.id, outcome))) return undefined;
  const entries = await record(tx, order.id, [eventOf(outcome, opened.payment.provider)]);
  const payment = moved(opened.payment, outcome);
  return addEvents({ ...opened, order: await afterwards(tx, order, payment), payment }, entries);
};

const complete = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome): Promise<Opened | undefined> => {
  const event = eventOf(outcome, opened.payment.provider);
  const order = { id: opened.order.id, lines: opened.lines };
  const done = await completeOrder(tx, order, outcome.status === 'captured' ? 'paid' : 'authorized', [event]);
  if (!done) return hearLate(tx, opened, outcome);
  if (done.shortages.length) throw new Short(done.shortages.map(({ sku }) => sku));
  await recordOutcome(tx.sql, opened.payment.id, outcome);
  const { order: now, deliveries } = done;
  const all = { ...cardsCaptured(opened), order: now, deliveries, payment: moved(opened.payment, outcome) };
  return addEvents(all, done.events);
};

const giveUp = async (
  tx: Transaction,
  opened: Opened,
  { outcome, reason }: Pick<Heard, 'outcome' | 'reason'>,
  events: readonly CommerceEvent[] = [],
): Promise<Opened | undefined> => {
  const all = [eventOf(outcome, opened.payment.provider), ...events];
  const done = await cancelOrder(tx, opened.order.id, outcome.status === 'refused' ? 'refused' : reason, all);
  if (!done) return hearLate(tx, opened, outcome);
  await recordOutcome(tx.sql, opened.payment.id, outcome);
  tx.afterCommit(() => forgetCatalog(tx.strapi, { skus: done.released }));
  return addEvents({ ...opened, order: done.order, payment: moved(opened.payment, outcome) }, done.events);
};

/** Never sell what is not there: the order is cancelled, and what was paid for it goes back. */
const fallShort = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome, skus: readonly string[]) => {
  const order = await lockOrder(tx.sql, opened.order.id);
  // Another process was faster: what it left is heard of like any late money.
  if (order?.status !== 'pending') return hearLate(tx, opened, outcome);
  const reason = 'out-of-stock' as const;
  const done = await giveUp(tx, opened, { outcome, reason }, [{ type: 'order.short', data: { skus } }]);
  return done && { ...done, order: await giveBack(tx, done.order, done.payment, reason) };
};

const wait = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome): Promise<Opened | undefined> => {
  const order = await lockOrder(tx.sql, opened.order.id);
  if (!order || !(await recordOutcome(tx.sql, opened.payment.id, outcome))) return undefined;
  const entries = await record(tx, order.id, [eventOf(outcome, opened.payment.provider)]);
  await holdFor(tx, order, opened.payment, outcome.status);
  return addEvents({ ...opened, payment: moved(opened.payment, outcome) }, entries);
};

/** Money that is not what we asked for completes nothing. What is ours beyond doubt is recorded, to be given back. */
const flag = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome, differs: readonly string[]) => {
  const { payment } = opened;
  const entries = await flagMismatch(tx, payment, outcome, differs);
  if (!entries) return undefined;
  const ours = outcome.status === 'captured' && differs.join() === 'amount';
  if (ours) await recordOutcome(tx.sql, payment.id, outcome);
  return addEvents({ ...opened, payment: ours ? moved(payment, outcome) : payment }, entries);
};

const expectedOf = (strapi: Strapi, { order, payment }: Opened): Expected => ({
  amount: payment.amount,
  currency: order.currency,
  orderNumber: order.number,
  attempt: payment.attempt,
  live: paymentOf(strapi).find(payment.provider)?.live,
});

const settle = (strapi: Strapi, opened: Opened, heard: Heard): Promise<Opened | undefined> => {
  const { outcome } = heard;
  const settlement = settlementOf(outcome, expectedOf(strapi, opened), heard.heard);
  return transaction(strapi, (tx) => {
    switch (settlement.kind) {
      case 'complete':
        return complete(tx, opened, outcome);
      case 'give-up':
        return giveUp(tx, opened, heard);
      case 'wait':
        return wait(tx, opened, outcome);
      case 'mismatch':
        return flag(tx, opened, outcome, settlement.differs);
    }
  });
};

/**
 * Records what a provider said and, once the order is covered, completes it. Browser, redirect and webhook all end
 * here; the second to say the same changes nothing. Undefined: nothing moved, so read the order as it is.
 */
export const settlePayment = async (strapi: Strapi, opened: Opened, heard: Heard): Promise<Opened | undefined> => {
  try {
    return await settle(strapi, opened, heard);
  } catch (error) {
    if (!(error instanceof Short)) throw error;
    return transaction(strapi, (tx) => fallShort(tx, opened, heard.outcome, error.skus));
  }
};
