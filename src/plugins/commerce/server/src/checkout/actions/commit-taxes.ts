import { findOrder, wholeOrder, type WholeOrder } from '../../order';
import { storeSettings, type StoreSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import { taxOf, type TaxRequest } from '../../tax';

/** The purchase as it was taxed, from the order alone. */
const requestOf = ({ order, lines }: WholeOrder, from: StoreSettings): TaxRequest => {
  const { currency, pricesIncludeTax, shippingOption, shipping, vatId } = order;
  const address = shippingOption?.pickup ?? order.shippingAddress ?? order.billingAddress ?? from;
  const goods = lines.map(({ publicId: key, sku, quantity, subtotal, discount, taxCategory }) => ({
    ...{ key: `line ${key}`, sku, quantity, taxCategory },
    amount: subtotal - discount,
  }));
  const taxCategory = shippingOption?.taxCategory;
  const sent = taxCategory ? [{ key: 'shipping', quantity: 1, amount: shipping, taxCategory }] : [];
  return {
    ...{ currency, pricesIncludeTax, from, to: address, items: [...goods, ...sent] },
    ...(order.taxRelief && { relief: order.taxRelief }),
    ...(vatId && { vatId }),
  };
};

/** Tells the tax engine that an order stands. Safe to repeat. */
export const commitTaxes = async (strapi: Strapi, orderId: number): Promise<void> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { id: orderId });
  if (!order) return;
  const settings = await storeSettings(strapi);
  await taxOf(strapi).commit(order.number, requestOf(await wholeOrder(strapi, sql, order), settings));
};
