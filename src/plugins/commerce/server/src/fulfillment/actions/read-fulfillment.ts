import { findOrder, linesOf, orderNotFound } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import type { OrderFulfillmentView } from '../contract';
import { fulfillmentView, rightView } from '../core/staff-views';
import { unitsOf } from '../core/units';
import { downloadsOf } from '../store/downloads';
import { fulfillmentsOf } from '../store/fulfillments';
import { paidBackOf } from './refresh-fulfillment';

/** All that was handed over of an order, and what is still to be sent. */
export const readFulfillment = async (strapi: Strapi, number: string): Promise<OrderFulfillmentView> => {
  const sql = connection(strapi);
  const order = await findOrder(sql, { number });
  if (!order) throw orderNotFound();
  const rows = await fulfillmentsOf(sql, order.id);
  const back = await paidBackOf(sql, order.id);
  const lines = order.status === 'completed' ? await linesOf(sql, order.id) : [];
  return {
    fulfillments: rows.map(fulfillmentView),
    downloads: (await downloadsOf(sql, order.id)).map(rightView),
    parcels: lines
      .map((line) => ({ id: line.publicId, ...unitsOf(line, rows, back.unitsOf(line)) }))
      .filter(({ unsent }) => unsent > 0)
      .map(({ id, unsent, left }) => ({ id, unsent, left })),
  };
};
