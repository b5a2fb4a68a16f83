import { findOrder, linesOf, lockOrder, orderNotFound, record, type Order } from '../../order';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import type { ShipBody } from '../contract';
import { plannedShipment, type ShipmentProblem } from '../core/shipment';
import { unitsOf } from '../core/units';
import { fulfillmentsOf, insertFulfillments } from '../store/fulfillments';
import { paidBackOf, refreshFulfillment } from './refresh-fulfillment';

const refuse = ({ code, message, details }: ShipmentProblem): never => {
  throw new CommerceError(code === 'fulfillment.exceeds' ? 'conflict' : 'invalid', code, message, details);
};

const ship = async (tx: Transaction, order: Order, { lines: wanted, notify, ...told }: ShipBody): Promise<void> => {
  const rows = await fulfillmentsOf(tx.sql, order.id);
  const back = await paidBackOf(tx.sql, order.id);
  const lines = (await linesOf(tx.sql, order.id)).map((line) => ({
    ...{ id: line.publicId, sku: line.sku },
    ...unitsOf(line, rows, back.unitsOf(line)),
  }));
  const planned = plannedShipment(lines, wanted);
  if ('code' in planned) return refuse(planned);
  const now = Date.now();
  const sent = { carrier: null, tracking: null, trackingUrl: null, ...told };
  const publicId = newId();
  await insertFulfillments(tx.sql, [
    {
      ...{ publicId, orderId: order.id, provider: 'parcel', status: 'fulfilled', lines: planned.units, ships: true },
      ...{ reference: null, failure: null, attempts: 0, askedAt: 0, openedAt: now, fulfilledAt: now },
      ...sent,
    },
  ]);
  const data = { fulfillment: publicId, provider: 'parcel', ...sent, notify };
  await record(tx, order.id, [{ type: 'fulfillment.shipped', data }]);
  return refreshFulfillment(tx, order);
};

/**
 * Staff send lines, wholly or partly; nothing named: all that is left. The order is locked, so that two who pack at once
 * do not send more than was bought. Throws `fulfillment.exceeds`, `fulfillment.unknown-line`, `order.not-completed`.
 */
export const shipLines = async (strapi: Strapi, number: string, body: ShipBody): Promise<void> => {
  const found = await findOrder(connection(strapi), { number });
  if (!found) throw orderNotFound();
  await transaction(strapi, async (tx) => {
    const order = await lockOrder(tx.sql, found.id);
    if (order?.status !== 'completed') {
      throw new CommerceError('conflict', 'order.not-completed', 'Only an order that is paid for is sent.');
    }
    await ship(tx, order, body);
  });
};
