import { giftCardCategory } from '../../gift-card';
import type { Paid } from '../../order';
import { paymentOf, paymentsOf } from '../../payment';
import { buyerOf, composeInvoice } from '../core/compose-invoice';
import { sellerOf } from '../core/seller';
import { issue } from './issue';

/**
 * The invoice of an order that is completed and paid, in that very transaction and last in it. Money that is only held
 * makes none: a tax that an invoice states is owed even if the money is never captured and nothing is delivered.
 */
export const issueInvoice: Paid = async (tx, order, lines) =>
  tx.beforeCommit(async () => {
    const payments = (await paymentsOf(tx.sql, order.id))
      .filter(({ status, received }) => status === 'captured' && received > 0)
      .map(({ provider, received }) => ({
        provider,
        label: paymentOf(tx.strapi).find(provider)?.label ?? provider,
        amount: received,
      }));
    const isVoucher = ({ taxCategory }: { readonly taxCategory: string }) => taxCategory === giftCardCategory;
    await issue(tx, {
      ...{ order, buyer: buyerOf(order), position: 0, refundId: null },
      compose: (day, legal) => composeInvoice({ order, lines, payments, seller: sellerOf(legal), day, isVoucher }),
    });
  });
