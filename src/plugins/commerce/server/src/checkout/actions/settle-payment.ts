import { forgetCatalog } from '../../catalog';
import type { CommerceEvent } from '../../events';
import { cancelOrder, completeOrder, lockOrder, record, type CancelReason } from '../../order';
import { recordOutcome, type Payment, type PaymentOutcome } from '../../payment';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { eventOf, settlementOf } from '../core/settlement';
import { addEvents, type Opened } from './checkout-view';

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

const paid = (payment: Payment, outcome: PaymentOutcome): Payment => ({
  ...payment,
  status: outcome.status,
  reference: outcome.reference ?? payment.reference,
  step: 'step' in outcome ? (outcome.step ?? null) : null,
});

const complete = async (tx: Transaction, opened: Opened, outcome: PaymentOutcome): Promise<Opened | undefined> => {
  const event = eventOf(outcome, opened.payment.provider);
  const order = { id: opened.order.id, lines: opened.lines };
  const done = await completeOrder(tx, order, outcome.status === 'captured' ? 'paid' : 'authorized', [event]);
  if (done?.shortages.length) throw new Short(done.shortages.map(({ sku }) => sku));
  const news = await recordOutcome(tx.sql, opened.payment.id, outcome);
  if (done) return addEvents({ ...opened, order: done.order, payment: paid(opened.payment, outcome) }, done.events);
  // Completed before: the same news again. Cancelled before: money for an order that is no more, kept on its timeline.
  if (news) await record(tx, opened.order.id, [event]);
  return undefined;
};

const giveUp = async (
  tx: Transaction,
  strapi: Strapi,
  opened: Opened,
  { outcome, reason }: Heard,
): Promise<Opened | undefined> => {
  const event = eventOf(outcome, opened.payment.provider);
  const why = outcome.status === 'refused' ? 'refused' : reason;
  const done = await cancelOrder(tx, opened.order.id, why, [event]);
  await recordOutcome(tx.sql, opened.payment.id, outcome);
  if (!done) return undefined;
  tx.afterCommit(() => forgetCatalog(strapi, { skus: done.released }));
  return addEvents({ ...opened, order: done.order, payment: paid(opened.payment, outcome) }, done.events);
};

/** Writes down what was heard, with no move of the order. The order is locked first, as everywhere. */
const note = async (
  tx: Transaction,
  opened: Opened,
  outcome: PaymentOutcome,
  events: readonly CommerceEvent[],
  move: boolean,
) => {
  await lockOrder(tx.sql, opened.order.id);
  const news = move ? await recordOutcome(tx.sql, opened.payment.id, outcome) : true;
  if (!news) return undefined;
  const entries = await record(tx, opened.order.id, events);
  return addEvents({ ...opened, payment: move ? paid(opened.payment, outcome) : opened.payment }, entries);
};

const settle = (strapi: Strapi, opened: Opened, heard: Heard): Promise<Opened | undefined> =>
  transaction(strapi, (tx) => {
    const { outcome } = heard;
    const { payment } = opened;
    const settlement = settlementOf(outcome, payment.amount, heard.heard);
    if (settlement === 'complete') return complete(tx, opened, outcome);
    if (settlement === 'give-up') return giveUp(tx, strapi, opened, heard);
    if (settlement === 'wait') return note(tx, opened, outcome, [eventOf(outcome, payment.provider)], true);
    const amount = 'amount' in outcome ? outcome.amount : 0;
    const data = { provider: payment.provider, amount, expected: payment.amount };
    return note(tx, opened, outcome, [{ type: 'payment.mismatched', data }], false);
  });

/**
 * Records what a provider said and, once the order is covered, completes it. Browser, redirect and webhook all end
 * here; the second to say the same changes nothing. Undefined: nothing moved, so read the order as it is.
 */
export const settlePayment = async (strapi: Strapi, opened: Opened, heard: Heard): Promise<Opened | undefined> => {
  try {
    return await settle(strapi, opened, heard);
  } catch (error) {
    if (!(error instanceof Short)) throw error;
    // Never sell what is not there: the money is recorded, the order waits for a person (and says what is missing).
    const events = [
      eventOf(heard.outcome, opened.payment.provider),
      { type: 'order.short' as const, data: { skus: error.skus } },
    ];
    return transaction(strapi, (tx) => note(tx, opened, heard.outcome, events, true));
  }
};
