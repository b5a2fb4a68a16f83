import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { RefundBody, StaffOrderView } from '../contract';
import { findOrder, lockOrder } from '../store';
import { issueRefund } from './issue-refund';
import { openRefund } from './open-refund';
import { readForStaff } from './read-for-staff';
import { orderNotFound } from './read-order';

/** After this long the refund's own job asks the provider, should this process have died before. */
const handOverMilliseconds = 30_000;

/**
 * Staff give money back: written down first, then asked for. A provider that does not answer leaves the refund
 * `created`, and its job goes on; a refusal by the provider is a refund that failed. Both show in the answer.
 */
export const refundOrder = async (strapi: Strapi, number: string, body: RefundBody): Promise<StaffOrderView> => {
  const found = await findOrder(connection(strapi), { number });
  if (!found) throw orderNotFound();
  const refunds = await transaction(strapi, async (tx) => {
    const order = await lockOrder(tx.sql, found.id);
    if (!order) throw orderNotFound();
    return openRefund(tx, order, { ...body, origin: 'staff', runAt: Date.now() + handOverMilliseconds });
  });
  for (const { id } of refunds) {
    await issueRefund(strapi, id).catch((error: unknown) => tell(strapi, error));
  }
  return readForStaff(strapi, number);
};
