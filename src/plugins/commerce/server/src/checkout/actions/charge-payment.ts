import { accountOf, askProvider, keepAccount, paymentOf, releasePayment, type PaymentOutcome } from '../../payment';
import { CommerceError } from '../../platform/errors';
import { hashOf } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { Opened } from './checkout-view';

const hour = 3_600_000;

/** What the provider calls this signed-in customer; guests have no account there. */
const customerAt = async (strapi: Strapi, { order, payment }: Opened): Promise<string | undefined> => {
  const provider = paymentOf(strapi).of(payment.provider);
  const { customerId, email } = order;
  if (customerId === null || !provider.openCustomer) return undefined;
  const known = await accountOf(connection(strapi), provider.id, customerId);
  if (known) return known;
  const opened = await provider.openCustomer({ key: `customer-${customerId}-${hashOf(email)}`, email });
  return keepAccount(connection(strapi), provider.id, customerId, opened);
};

const ask = async (strapi: Strapi, opened: Opened): Promise<PaymentOutcome> => {
  const { order, payment } = opened;
  const provider = paymentOf(strapi).of(payment.provider);
  // The provider may have forgotten the key by now: asked again it would charge again.
  if (provider.find && Date.now() - payment.openedAt > (provider.keyHours ?? 0) * hour) {
    const started = await provider.find(payment.attempt, payment.openedAt);
    if (started) return started;
  }
  const customer = await customerAt(strapi, opened);
  return provider.start({
    key: payment.attempt,
    amount: payment.amount,
    currency: order.currency,
    orderNumber: order.number,
    email: order.email,
    returnUrl: payment.returnUrl ?? undefined,
    options: payment.options,
    ...(customer && { customer }),
  });
};

/**
 * Asks the provider, under the attempt's own key, so that asking again is the same charge. A provider that does not
 * answer leaves the payment silent: whether the money moved is unknown, and the next try finds out.
 */
export const chargePayment = async (strapi: Strapi, opened: Opened): Promise<PaymentOutcome> =>
  askProvider(strapi, async () => {
    try {
      return await ask(strapi, opened);
    } catch (error) {
      if (!(error instanceof CommerceError)) await releasePayment(connection(strapi), opened.payment);
      throw error;
    }
  });
