import { paymentOf, releaseSilent, type PaymentOutcome } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import type { Opened } from './checkout-view';

/**
 * Asks the provider, under the attempt's own key, so that asking again is the same charge. A provider that does not
 * answer leaves the payment silent: whether the money moved is unknown, and the next try finds out.
 */
export const chargePayment = async (strapi: Strapi, { order, payment }: Opened): Promise<PaymentOutcome> => {
  try {
    return await paymentOf(strapi)
      .of(payment.provider)
      .start({
        key: payment.attempt,
        amount: payment.amount,
        currency: order.currency,
        orderNumber: order.number,
        email: order.email,
        returnUrl: payment.returnUrl ?? undefined,
        options: payment.options,
      });
  } catch (error) {
    if (error instanceof CommerceError) throw error;
    tell(strapi, error);
    await releaseSilent(connection(strapi), payment.id);
    throw new CommerceError(
      'unavailable',
      'payment.no-answer',
      'The payment provider does not answer. Nothing is lost: please try again.',
    );
  }
};
