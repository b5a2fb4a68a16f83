import type { Order, Refunded } from '../../order';
import { findPayment, paymentOf, paymentsOf, refundsOf, type Refund } from '../../payment';
import type { Transaction } from '../../platform/transaction';
import { composeCreditNote } from '../core/compose-credit-note';
import type { InvoiceContent } from '../core/content';
import { creditDue } from '../core/credit';
import { sellerOf } from '../core/seller';
import { wordsIn } from '../core/words';
import { invoicesOf } from '../store';
import { issue } from './issue';

/** Minor units: what has come, and what has surely gone back. */
const moneyOf = async (tx: Transaction, order: Order, refunds: readonly Refund[]) => ({
  received: (await paymentsOf(tx.sql, order.id)).reduce(
    (sum, { status, received }) => sum + (status === 'captured' ? received : 0),
    0,
  ),
  refunded: refunds.reduce((sum, { status, amount }) => sum + (status === 'refunded' ? amount : 0), 0),
});

/** Units that other refunds pay back, those before this one. */
const goneBefore = (refunds: readonly Refund[], { id }: Refund) =>
  refunds.flatMap((other) => (other.id < id && other.status !== 'failed' ? (other.lines ?? []) : []));

const payerOf = async (tx: Transaction, { paymentId, amount }: Refund) => {
  const provider = (await findPayment(tx.sql, { id: paymentId }))?.provider ?? '';
  return { provider, label: paymentOf(tx.strapi).find(provider)?.label ?? provider, amount };
};

/**
 * The credit note of a refund that was made, in the transaction that records it. None where nothing is to be credited:
 * the order has no invoice, or money went back that never was its price.
 */
export const issueCreditNote: Refunded = async (tx, order, { id }) =>
  tx.beforeCommit(async () => {
    const [invoice, ...notes] = await invoicesOf(tx.sql, order.id);
    if (!invoice) return;
    const refunds = await refundsOf(tx.sql, order.id);
    const refund = refunds.find((one) => one.id === id);
    const { received, refunded } = await moneyOf(tx, order, refunds);
    const credited = notes.reduce((sum, { total }) => sum + total, 0);
    const amount = Math.min(refund?.amount ?? 0, creditDue(invoice.total, received, refunded) - credited);
    if (!refund || amount <= 0) return;
    const payments = [await payerOf(tx, refund)];
    await issue(tx, {
      ...{ order, buyer: invoice.buyer, position: notes.length + 1, refundId: id },
      compose: (_day, legal) => ({
        ...composeCreditNote({
          invoice: JSON.parse(invoice.content) as InvoiceContent,
          ...{ number: invoice.number, issuedOn: invoice.issuedOn, amount, payments },
          credited: notes.map(({ groups }) => groups),
          units: refund.lines ?? refund.partOf,
          gone: goneBefore(refunds, refund),
          partTitle: wordsIn(invoice.locale).partOfPrice,
        }),
        seller: sellerOf(legal),
      }),
    });
  });
