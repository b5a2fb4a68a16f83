import { connection, type Strapi } from '../../platform/strapi';
import type { ShippingOptionView } from '../contract';
import { shippingOption } from '../core/shipping-option';
import type { CartKey } from '../store';
import { requireCart } from './find-cart';
import { fullLines } from './price-cart';
import { quoteCart } from './quote-cart';

/** The ways a cart can be sent. */
export const shippingOptions = async (strapi: Strapi, key: CartKey): Promise<ShippingOptionView[]> => {
  const sql = connection(strapi);
  const cart = await requireCart(sql, key);
  const { shipping, settings } = await quoteCart(strapi, sql, cart, await fullLines(strapi, sql, cart.lines));
  return shipping.map((quote) => shippingOption(quote, settings.timezone, Date.now()));
};
