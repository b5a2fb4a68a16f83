import { cartKeyOf } from '../../cart';
import { findOrder } from '../../order';
import { paymentOf } from '../../payment';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { CheckoutView } from '../contract';
import { askProvider } from './ask-provider';
import { checkoutView, readOpened, type Opened } from './checkout-view';
import { findCheckout } from './find-checkout';
import { settlePayment, type Heard } from './settle-payment';

const unsettled = ({ order }: Opened): boolean => order.status === 'pending';

/** The payment's reference; without one the provider has not answered yet, so there is nothing to ask about. */
export const referenceOf = ({ payment }: Opened): string => {
  if (payment.reference) return payment.reference;
  throw new CommerceError('conflict', 'checkout.in-progress', 'The payment is being started. Try again in a moment.');
};

export const settleHeard = async (strapi: Strapi, opened: Opened, heard: Heard): Promise<Opened> => {
  const settled = await settlePayment(strapi, opened, heard);
  if (settled) return settled;
  const sql = connection(strapi);
  return readOpened(strapi, (await findOrder(sql, { id: opened.order.id })) ?? opened.order);
};

/** The customer came back: ask the provider what became of the payment, whatever the address they came back to says. */
export const confirmReturn = async (strapi: Strapi, caller: Caller): Promise<CheckoutView> => {
  const opened = await findCheckout(strapi, cartKeyOf(caller));
  if (!unsettled(opened)) return checkoutView(opened, caller.cartToken);
  const reference = referenceOf(opened);
  const outcome = await askProvider(strapi, () => paymentOf(strapi).of(opened.payment.provider).check(reference));
  const heard = { outcome, heard: 'news' as const, reason: 'customer' as const };
  return checkoutView(await settleHeard(strapi, opened, heard), caller.cartToken);
};
