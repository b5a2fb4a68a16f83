import type { Readable } from 'node:stream';
import { decimal } from '../../money';
import { csvStream } from '../../platform/csv-stream';
import { guarded } from '../../platform/csv-table';
import { connection, type Strapi } from '../../platform/strapi';
import type { OrderExportQuery } from '../contract';
import type { Order } from '../schemas/order';
import { everyOrder } from '../store';
import { filterOf } from './list-orders';

const instant = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

type Column = readonly [name: string, value: (order: Order) => string | number | null];

const money = (name: string, value: (order: Order) => number): Column => [
  name,
  (order) => decimal(value(order), order.currency),
];

/** Amounts are plain decimals of the order's currency, instants ISO 8601 in UTC. */
const columns: readonly Column[] = [
  ['number', ({ number }) => number],
  ['placed', ({ openedAt }) => instant(openedAt)],
  ['completed', ({ completedAt }) => instant(completedAt)],
  ['status', ({ status }) => status],
  ['payment', ({ paymentStatus }) => paymentStatus],
  ['fulfillment', ({ fulfillmentStatus }) => fulfillmentStatus],
  ['email', ({ email }) => email],
  ['name', ({ shippingAddress, billingAddress }) => (shippingAddress ?? billingAddress)?.name ?? null],
  ['company', ({ billingAddress }) => billingAddress?.company ?? null],
  ['street', ({ shippingAddress }) => shippingAddress?.line1 ?? null],
  ['postal_code', ({ shippingAddress }) => shippingAddress?.postalCode ?? null],
  ['city', ({ shippingAddress }) => shippingAddress?.city ?? null],
  ['country', ({ shippingAddress, billingAddress }) => (shippingAddress ?? billingAddress)?.country ?? null],
  ['units', ({ units }) => units],
  ['currency', ({ currency }) => currency],
  money('subtotal', ({ subtotal }) => subtotal),
  money('discount', ({ discount }) => discount),
  money('shipping', ({ shipping }) => shipping),
  money('tax', ({ tax }) => tax),
  money('total', ({ total }) => total),
  ['codes', ({ discounts }) => (discounts ?? []).flatMap(({ code }) => code ?? []).join(' ')],
  ['vat_id', ({ vatId }) => vatId],
  ['note', ({ note }) => note],
];

async function* rowsOf(orders: AsyncIterable<Order>): AsyncGenerator<string[]> {
  for await (const order of orders) yield columns.map(([, value]) => guarded(String(value(order) ?? '')));
}

/** The orders that match, as CSV. What customers typed is never a formula to the spreadsheet it is opened in. */
export const exportOrders = async (strapi: Strapi, query: OrderExportQuery): Promise<Readable> =>
  csvStream(
    columns.map(([name]) => name),
    rowsOf(everyOrder(connection(strapi), await filterOf(strapi, query))),
  );
