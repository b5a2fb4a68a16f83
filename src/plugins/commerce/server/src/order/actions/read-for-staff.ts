import { paymentOf, refundableOf, refundsOf, type Refund } from '../../payment';
import { connection, type Strapi } from '../../platform/strapi';
import type { StaffOrderView } from '../contract';
import { staffOrderView, type WholeOrder } from '../core/order-view';
import type { PayableFacts } from '../core/possible';
import { findOrder } from '../store';
import { orderNotFound, wholeOrder } from './read-order';

const payableOf = (strapi: Strapi, { payments }: WholeOrder, refunds: readonly Refund[]): PayableFacts[] =>
  payments.map((payment) => {
    const provider = paymentOf(strapi).find(payment.provider);
    const own = refunds.filter(({ paymentId }) => paymentId === payment.id);
    return {
      status: payment.status,
      refundable: payment.status === 'captured' ? refundableOf(payment, own) : 0,
      captures: Boolean(provider?.capture),
      refunds: Boolean(provider?.refund),
      seenByStaff: provider?.seenByStaff ?? false,
    };
  });

export const readForStaff = async (strapi: Strapi, number: string): Promise<StaffOrderView> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { number });
  if (!order) throw orderNotFound();
  const [whole, refunds] = [await wholeOrder(strapi, sql, order), await refundsOf(sql, order.id)];
  return staffOrderView(whole, refunds, payableOf(strapi, whole, refunds));
};
