import { findOrder, hearReturns, linesOf } from '../../order';
import { findPayment, hasReturns, paymentOf, type Payment, type PaymentOutcome } from '../../payment';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { flagMismatch } from './flag-mismatch';
import { settlePayment } from './settle-payment';

export interface PaymentHint {
  readonly provider: string;
  readonly reference: string;
}

/** By its reference, or, when the news was faster than the provider's own answer to us, by the key it was started under. */
const paymentFor = async (
  strapi: Strapi,
  { provider, reference }: PaymentHint,
  { identity }: PaymentOutcome,
): Promise<Payment | undefined> => {
  const sql = connection(strapi);
  const known = await findPayment(sql, { provider, reference });
  if (known || !identity?.attempt) return known;
  return findPayment(sql, { provider, attempt: identity.attempt });
};

const hearMoneyBack = async (strapi: Strapi, payment: Payment, outcome: PaymentOutcome): Promise<void> => {
  const provider = paymentOf(strapi).of(payment.provider);
  if (outcome.status !== 'captured' || !provider.returns) return;
  if (!outcome.returned && !(await hasReturns(connection(strapi), payment.id))) return;
  await hearReturns(strapi, payment, await provider.returns(outcome.reference));
};

/**
 * Asks the provider what became of a payment, and writes it down: what a webhook or a sweep hints at is never believed
 * itself. Throws when there is no such payment with us (yet): the job tries again. One that names none of our attempts
 * is somebody else's.
 */
export const hearPayment = async (strapi: Strapi, hint: PaymentHint): Promise<void> => {
  const outcome = await paymentOf(strapi).of(hint.provider).check(hint.reference);
  const payment = await paymentFor(strapi, hint, outcome);
  if (!payment) {
    if (!outcome.identity?.attempt) return;
    throw new Error(`No payment of ours was started as ${outcome.identity.attempt}.`);
  }
  if (payment.reference !== null && payment.reference !== hint.reference) {
    // Another payment than ours claims our attempt: a second charge perhaps. It completes nothing.
    await transaction(strapi, (tx) => flagMismatch(tx, payment, outcome, ['reference']));
    return;
  }
  const order = await findOrder(connection(strapi), { id: payment.orderId });
  if (!order) return;
  // Nobody looks at this one: its timeline need not be read.
  const opened = { order, lines: await linesOf(connection(strapi), order.id), payment, others: [], events: [] };
  await settlePayment(strapi, opened, { outcome, heard: 'news', reason: 'expired' });
  await hearMoneyBack(strapi, payment, outcome);
};
