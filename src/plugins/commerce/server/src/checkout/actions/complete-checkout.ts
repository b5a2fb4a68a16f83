import { cartKeyOf } from '../../cart';
import { claimPayment, patienceMilliseconds, type PaymentOutcome } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { CheckoutBody, CheckoutView } from '../contract';
import { chargePayment } from './charge-payment';
import { checkoutView, type Opened } from './checkout-view';
import { settleHeard } from './confirm-return';
import { findCheckout } from './find-checkout';
import { openCheckout } from './open-checkout';
import { settlePayment } from './settle-payment';

const inProgress = () =>
  new CommerceError('conflict', 'checkout.in-progress', 'This cart is being checked out. Try again in a moment.');

/** A provider that refuses the request itself has charged nothing: the checkout is undone, and the refusal told. */
const charge = async (strapi: Strapi, opened: Opened): Promise<PaymentOutcome> => {
  try {
    return await chargePayment(strapi, opened);
  } catch (error) {
    if (error instanceof CommerceError && error.kind !== 'unavailable') {
      const outcome = { status: 'refused', reason: error.message } as const;
      await settlePayment(strapi, opened, { outcome, heard: 'asking', reason: 'refused' });
    }
    throw error;
  }
};

const chargeAndSettle = async (strapi: Strapi, opened: Opened): Promise<Opened> => {
  const outcome = await charge(strapi, opened);
  return settleHeard(strapi, opened, { outcome, heard: 'asking', reason: 'refused' });
};

/** Another run opened this checkout: answer with what it reached, or, if it died while asking, go on from there. */
export const resume = async (strapi: Strapi, opened: Opened): Promise<Opened> => {
  if (opened.payment.status !== 'created') return opened;
  const mine = await claimPayment(connection(strapi), opened.payment, Date.now(), patienceMilliseconds);
  if (!mine) throw inProgress();
  return chargeAndSettle(strapi, opened);
};

/**
 * Turns a cart into an order.
 *
 *   quote   no transaction:  ask outside tax engines and carriers, if the shop has any
 *   open    one transaction: price, check, reserve stock, write the order and its payment
 *   charge  no transaction:  ask the provider, under the payment's own key
 *   settle  one transaction: record the answer; complete the order once it is covered
 *
 * Any phase may run again: it finds what the last run left and goes on from there.
 */
export const completeCheckout = async (strapi: Strapi, caller: Caller, body: CheckoutBody): Promise<CheckoutView> => {
  const key = cartKeyOf(caller);
  const buyer = { key, cartToken: caller.cartToken, customerId: caller.customer?.id ?? null };
  const opened = await openCheckout(strapi, buyer, body);
  const settled =
    opened?.payment.status === 'created'
      ? await chargeAndSettle(strapi, opened)
      : (opened ?? (await resume(strapi, await findCheckout(strapi, key))));
  return checkoutView(settled, caller.cartToken);
};
