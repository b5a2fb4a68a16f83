import { jobsOf } from '../../jobs';
import { fulfillmentStatusOf, updateOrder, type Completed, type Order, type OrderLine } from '../../order';
import type { CommerceEvent } from '../../events';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { routeLines, type Route } from '../core/route-lines';
import { unitsOf } from '../core/units';
import { deliveriesView } from '../core/views';
import type { FulfillmentOutcome, FulfillmentProvider } from '../fulfillment-provider';
import { fulfillmentOf } from '../index';
import type { Fulfillment } from '../schemas/fulfillment';
import { downloadsOf } from '../store/downloads';
import { insertFulfillments, moveFulfillment } from '../store/fulfillments';
import { askTask } from './ask-provider';
import { downloadUrl } from './download-urls';
import { outcomeEvent, valuesOf } from './record-outcome';
import { fulfillmentLine, requestOf } from './request-of';

const opened = (order: Order, { provider, lines }: Route<FulfillmentProvider>): Omit<Fulfillment, 'id'> => ({
  publicId: newId(),
  orderId: order.id,
  provider: provider.id,
  status: 'waiting',
  lines: lines.map(({ id, quantity }) => ({ id, quantity })),
  ships: !provider.beside,
  ...{ reference: null, carrier: null, tracking: null, trackingUrl: null, failure: null },
  ...{ attempts: 0, askedAt: 0, openedAt: Date.now(), fulfilledAt: null },
});

const settled = async (tx: Transaction, row: Fulfillment, outcome: FulfillmentOutcome): Promise<Fulfillment> =>
  (await moveFulfillment(tx.sql, row.id, outcome.status, valuesOf(outcome))) ?? row;

/** Hands over at once what needs nobody outside, and leaves the rest to a job. */
const begin = async (tx: Transaction, row: Fulfillment, order: Order, lines: readonly OrderLine[]) => {
  const provider = fulfillmentOf(tx.strapi).find(row.provider);
  if (!provider?.fulfillWithin) {
    await jobsOf(tx.strapi).add(tx, askTask, { fulfillment: row.id }, { key: `${askTask} ${row.id}` });
    return { row, events: [] };
  }
  const outcome = await provider.fulfillWithin(tx, requestOf(row, order, lines));
  const now = await settled(tx, row, outcome);
  return { row: now, events: [outcomeEvent(now, outcome)] };
};

/**
 * The order is paid for: each line sets out on its way, in the completing transaction. An order that goes by parcel
 * alone, or needs nothing, costs no statement here. Undefined: so it is.
 */
export const beginFulfillment = async (
  tx: Transaction,
  order: Order,
  lines: readonly OrderLine[],
): Promise<Completed | undefined> => {
  const providers = fulfillmentOf(tx.strapi).all();
  const routes = routeLines(lines.map(fulfillmentLine), providers).filter(({ provider }) => !provider.byStaff);
  if (!routes.length) return undefined;
  const rows: Fulfillment[] = [];
  const events: CommerceEvent[] = [];
  for (const row of await insertFulfillments(
    tx.sql,
    routes.map((route) => opened(order, route)),
  )) {
    const begun = await begin(tx, row, order, lines);
    rows.push(begun.row);
    events.push(...begun.events);
  }
  const fulfillmentStatus = fulfillmentStatusOf(lines.map((line) => unitsOf(line, rows, 0)));
  const held = rows.some(({ status }) => status === 'held') && order.attention === null;
  const changed = { fulfillmentStatus, ...(held && { attention: 'fulfillment-held' as const }) };
  if (held || fulfillmentStatus !== order.fulfillmentStatus) await updateOrder(tx.sql, order.id, changed);
  const downloads = rows.some(({ provider }) => provider === 'download') ? await downloadsOf(tx.sql, order.id) : [];
  return { fulfillmentStatus, deliveries: deliveriesView(rows, downloads, downloadUrl(tx.strapi)), events };
};
