import type { Caller } from '../../platform/access';
import { hashOf } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import type { CartKey } from '../store';
import { cartNotFound } from './find-cart';
import { mergeCarts } from './merge-carts';

/** Which cart a caller means. A guest's cart goes into the customer's own as soon as both are shown. */
export const cartKeyOf = async (strapi: Strapi, { cartToken, customer }: Caller): Promise<CartKey> => {
  if (cartToken && customer) return mergeCarts(strapi, hashOf(cartToken), customer);
  if (cartToken) return { tokenHash: hashOf(cartToken) };
  if (customer) return { customerId: customer.id };
  throw cartNotFound();
};
