import { cartKeyOf } from '../../cart';
import { cancelOrder, findOrder, orderNotFound, type CancelReason } from '../../order';
import { holdsMoney, paymentOf, type PaymentOutcome } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CheckoutView } from '../contract';
import { askProvider } from './ask-provider';
import { chargePayment } from './charge-payment';
import { checkoutView, readOpened, type Opened } from './checkout-view';
import { referenceOf, settleHeard } from './confirm-return';
import { findCheckout } from './find-checkout';
import { settlePayment } from './settle-payment';

/** Cancels at the provider first: only what can no longer be paid may be given up. */
export const cancelAtProvider = async (
  strapi: Strapi,
  { payment }: Opened,
  reference: string,
): Promise<PaymentOutcome> => {
  const provider = paymentOf(strapi).of(payment.provider);
  const { cancel } = provider;
  return askProvider(strapi, () =>
    cancel ? cancel(reference, `${payment.attempt}-cancel`) : provider.check(reference),
  );
};

/** What became of a start that was never answered: looked up where the provider can, else asked for again under its key. */
const startedAs = async (strapi: Strapi, opened: Opened): Promise<string | undefined> => {
  const { reference, provider, attempt, openedAt } = opened.payment;
  if (reference) return reference;
  const { find } = paymentOf(strapi).of(provider);
  return (find ? await find(attempt, openedAt) : await chargePayment(strapi, opened))?.reference;
};

/** Gives up an order that is not paid. */
export const cancelUnpaid = async (
  strapi: Strapi,
  opened: Opened,
  reason: CancelReason,
): Promise<Opened | undefined> => {
  const reference = await startedAs(strapi, opened);
  const outcome = reference
    ? await cancelAtProvider(strapi, opened, reference)
    : ({ status: 'refused', reason: 'Never started.' } as const);
  return settlePayment(strapi, opened, { outcome, heard: 'asking', reason });
};

/** The customer gives up: payment cancelled, order cancelled, stock and cart free again. */
export const cancelCheckout = async (strapi: Strapi, caller: Caller): Promise<CheckoutView> => {
  const opened = await findCheckout(strapi, cartKeyOf(caller));
  if (opened.order.status === 'completed' || holdsMoney(opened.payment.status)) {
    throw new CommerceError(
      'conflict',
      'checkout.completed',
      'The order is paid for and can no longer be cancelled here.',
    );
  }
  const outcome = await cancelAtProvider(strapi, opened, referenceOf(opened));
  const settled = await settleHeard(strapi, opened, { outcome, heard: 'asking', reason: 'customer' });
  return checkoutView(settled, caller.cartToken);
};

/** Staff give up an order that waits for its payment. One that is paid is refunded instead. */
export const cancelOrderByStaff = async (strapi: Strapi, number: string): Promise<void> => {
  const order = await findOrder(connection(strapi), { number });
  if (!order) throw orderNotFound();
  const opened = await readOpened(strapi, order);
  if (order.status !== 'pending' || holdsMoney(opened.payment.status)) {
    throw new CommerceError('conflict', 'order.not-pending', 'Only an order that waits for its payment is cancelled.');
  }
  const settled = await cancelUnpaid(strapi, opened, 'staff');
  // Staff have looked at money that is not what the order asked for: it stays theirs to sort out at the provider.
  if (!settled && order.attention === 'payment-mismatched') {
    await transaction(strapi, (tx) => cancelOrder(tx, order.id, 'staff'));
  }
};
