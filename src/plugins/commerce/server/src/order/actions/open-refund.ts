import { jobsOf } from '../../jobs';
import { insertRefund, isGiftCard, paymentOf, paymentsOf, refundableOf, refundsOf, type Refund } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { newId, newToken } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import type { RefundBody } from '../contract';
import { amountOfLines, isProblem, shareOut, type RefundProblem } from '../core/refund-plan';
import { orderOf } from '../index';
import type { Order } from '../schemas/order';
import { linesOf } from '../store';
import { record } from './record';

export const refundTask = 'refund.issue';

const sound = <Answer extends object | number>(answer: Answer | RefundProblem): Answer => {
  if (!isProblem(answer)) return answer;
  const kind = answer.code === 'refund.exceeds' ? 'conflict' : 'invalid';
  throw new CommerceError(kind, answer.code, answer.message, answer.details);
};

interface Opening extends RefundBody {
  readonly origin: 'staff' | 'automatic';
  /** When the job begins that asks the provider should nobody else have: epoch ms; at once without it. */
  readonly runAt?: number;
}

/**
 * Writes the refunds of an order, before any provider is asked: what is written counts as gone, so that two at once
 * cannot give back more than was received. The order is locked. Throws `refund.exceeds`, `refund.unsupported`.
 */
export const openRefund = async (tx: Transaction, order: Order, opening: Opening): Promise<readonly Refund[]> => {
  const { sql } = tx;
  const before = await refundsOf(sql, order.id);
  const captured = (await paymentsOf(sql, order.id)).filter(({ status }) => status === 'captured');
  // Gift cards last: money goes back where it came from first.
  const payments = captured.sort((a, b) => Number(isGiftCard(a)) - Number(isGiftCard(b)));
  const left = payments.map((payment) => ({
    payment,
    left: refundableOf(
      payment,
      before.filter(({ paymentId }) => paymentId === payment.id),
    ),
  }));
  const gone = before.flatMap(({ status, lines }) => (status === 'failed' ? [] : (lines ?? [])));
  const amount = opening.lines
    ? sound<number>(amountOfLines(await linesOf(sql, order.id), opening.lines, gone))
    : opening.amount;
  const opened: Refund[] = [];
  for (const share of sound(shareOut(left, amount))) {
    const { provider, id: paymentId } = share.payment;
    if (!paymentOf(tx.strapi).find(provider)?.refund) {
      throw new CommerceError('refused', 'refund.unsupported', `${provider} cannot give money back by itself.`);
    }
    const refund = await insertRefund(sql, {
      publicId: newId(),
      orderId: order.id,
      paymentId,
      attempt: `${order.number}-refund-${newToken().slice(0, 16)}`,
      reference: null,
      status: 'created',
      origin: opening.origin,
      amount: share.amount,
      // They stand on one refund only: their units are counted once.
      lines: opened.length ? null : (opening.lines ?? null),
      partOf: opening.lines ?? null,
      restock: !opened.length && (opening.restock ?? false),
      reason: opening.reason ?? null,
      failure: null,
      openedAt: Date.now(),
      askedAt: 0,
    });
    await jobsOf(tx.strapi).add(
      tx,
      refundTask,
      { refund: refund.id },
      { key: `refund ${refund.id}`, ...(opening.runAt !== undefined && { runAt: opening.runAt }) },
    );
    const data = { amount: refund.amount, origin: refund.origin, reason: refund.reason };
    await record(tx, order.id, [{ type: 'refund.created', data }]);
    opened.push(refund);
  }
  await orderOf(tx.strapi).returning(tx, order);
  return opened;
};
