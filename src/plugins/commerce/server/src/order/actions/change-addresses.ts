import { addressIssuesOf, withStateCode, type Address } from '../../cart';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { AddressesBody } from '../contract';
import { addressRefusal } from '../core/address-change';
import { findOrder, lockOrder, updateOrder } from '../store';
import { orderNotFound } from './read-order';
import { record } from './record';

const checked = (address: Address, field: 'shippingAddress' | 'billingAddress'): Address => {
  const [issue] = addressIssuesOf(address);
  if (issue) {
    const { message } = issue;
    throw new CommerceError('invalid', 'order.address-invalid', `${field}.${issue.field}: ${message}`, { field });
  }
  return withStateCode(address);
};

/**
 * Staff correct where an order goes or is billed, before it leaves the house. What shipping and taxes were worked out
 * from stays: the country, and there the state.
 */
export const changeAddresses = async (
  strapi: Strapi,
  number: string,
  body: AddressesBody,
  by: string | null,
): Promise<void> => {
  const shippingAddress = body.shippingAddress && checked(body.shippingAddress, 'shippingAddress');
  const billingAddress = body.billingAddress && checked(body.billingAddress, 'billingAddress');
  const found = await findOrder(connection(strapi), { number });
  if (!found) throw orderNotFound();
  await transaction(strapi, async (tx) => {
    const order = await lockOrder(tx.sql, found.id);
    if (!order) throw orderNotFound();
    const refusal = addressRefusal(order, { shippingAddress, billingAddress });
    if (refusal) throw new CommerceError('conflict', refusal.code, refusal.message);
    await updateOrder(tx.sql, order.id, {
      ...(shippingAddress && { shippingAddress }),
      ...(billingAddress && { billingAddress }),
    });
    const which = [
      ...(shippingAddress ? (['shipping'] as const) : []),
      ...(billingAddress ? (['billing'] as const) : []),
    ];
    await record(tx, order.id, [{ type: 'order.address-changed', data: { which, by } }]);
  });
};
