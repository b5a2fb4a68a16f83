import { z } from '@strapi/utils';
import { byAddress, byCart, hour, type Limit, type Outcome } from '../platform/limit';

const refusedPayment = z.object({ payment: z.object({ status: z.literal('refused') }) });

/** A payment that was refused; a checkout that never got to one, or was paid, is none. */
const declined = ({ data, error }: Outcome): boolean =>
  error ? error.code === 'payment.provider-refused' : refusedPayment.safeParse(data).success;

/** Against trying stolen cards: after ten declines the provider is not asked again for a while. */
export const checkoutLimits: readonly Limit[] = [
  { name: 'checkout.declined-by-cart', points: 10, seconds: hour, by: byCart, counts: declined },
  { name: 'checkout.declined-by-address', points: 10, seconds: hour, by: byAddress, counts: declined },
];
