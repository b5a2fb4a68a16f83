import {
  claimRefund,
  findPayment,
  findRefund,
  heardRefund,
  patienceMilliseconds,
  paymentOf,
  releaseRefund,
  type Payment,
  type Refund,
  type RefundOutcome,
} from '../../payment';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { settleRefund } from './settle-refund';

/** Asked before, with no answer heard: whether it was made is looked up first, since keys are forgotten after a day. */
const madeBefore = async (strapi: Strapi, payment: Payment, refund: Refund): Promise<RefundOutcome | undefined> => {
  const provider = paymentOf(strapi).of(payment.provider);
  if (refund.askedAt === 0 || !provider.returns || !payment.reference) return undefined;
  const { refunds } = await provider.returns(payment.reference);
  const made = refunds.find(({ key }) => key === refund.attempt);
  return made && heardRefund(made);
};

const ask = async (strapi: Strapi, payment: Payment, refund: Refund): Promise<RefundOutcome> => {
  const made = await madeBefore(strapi, payment, refund);
  if (made) return made;
  const provider = paymentOf(strapi).of(payment.provider);
  if (!provider.refund || !payment.reference || !refund.attempt) {
    return { status: 'failed', reason: `${payment.provider} cannot give money back by itself.` };
  }
  try {
    return await provider.refund(payment.reference, refund.amount, refund.attempt);
  } catch (error) {
    if (error instanceof CommerceError && error.kind !== 'unavailable')
      return { status: 'failed', reason: error.message };
    throw error;
  }
};

/**
 * Asks the provider for a refund that is written down, under its own key, and settles it. Throws when what became of
 * it is unknown: its job tries again. Asked twice at once, one of them does nothing.
 */
export const issueRefund = async (strapi: Strapi, id: number): Promise<void> => {
  const sql = connection(strapi);
  const refund = await findRefund(sql, id);
  const payment = refund && (await findPayment(sql, { id: refund.paymentId }));
  if (refund?.status !== 'created' || !payment) return;
  if (!(await claimRefund(sql, id, Date.now(), patienceMilliseconds))) {
    throw new CommerceError('conflict', 'refund.in-progress', 'This refund is being made by another process.');
  }
  try {
    const outcome = await ask(strapi, payment, refund);
    await transaction(strapi, (tx) => settleRefund(tx, id, outcome));
  } catch (error) {
    await releaseRefund(connection(strapi), id);
    throw error;
  }
};
