import { cartKeyOf } from '../../cart';
import { holdsMoney, paymentOf, type PaymentOutcome } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import type { CheckoutView } from '../contract';
import { checkoutView, type Opened } from './checkout-view';
import { referenceOf, settleHeard } from './confirm-return';
import { findCheckout } from './find-checkout';

/** Cancels at the provider first: only what can no longer be paid may be given up. */
export const cancelAtProvider = async (
  strapi: Strapi,
  { payment }: Opened,
  reference: string,
): Promise<PaymentOutcome> => {
  const provider = paymentOf(strapi).of(payment.provider);
  return provider.cancel ? provider.cancel(reference, `${payment.attempt}-cancel`) : provider.check(reference);
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
