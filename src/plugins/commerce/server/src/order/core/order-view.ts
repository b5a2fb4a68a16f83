import type { Payment, Refund } from '../../payment';
import type { Deliveries, InvoiceLink, MyOrderRowView, OrderRowView, OrderView, StaffOrderView } from '../contract';
import type { OrderEvent } from '../schemas/order-event';
import type { OrderLine } from '../schemas/order-line';
import type { Order } from '../schemas/order';
import { possibleActions, type PayableFacts } from './possible';

export interface WholeOrder {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly events: readonly Pick<OrderEvent, 'type' | 'data' | 'happenedAt'>[];
  readonly payments: readonly Payment[];
  /** Undefined while nothing is handed over. */
  readonly deliveries?: Deliveries | undefined;
  /** Undefined where nobody has looked. */
  readonly invoices?: InvoiceLink[] | undefined;
}

/** What staff write for each other. */
const forStaff: ReadonlySet<string> = new Set(['order.noted', 'order.address-changed']);

const iso = (instant: number): string => new Date(instant).toISOString();

const lineView = (line: OrderLine): OrderView['lines'][number] => ({
  id: line.publicId,
  sku: line.sku,
  title: line.title,
  variant: line.variant,
  image: line.image,
  slug: line.slug,
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  compareAt: line.compareAt,
  subtotal: line.subtotal,
  discount: line.discount,
  tax: line.tax,
  total: line.total,
  requiresShipping: line.requiresShipping,
});

const shippingView = ({ shippingOption }: Order): OrderView['shippingOption'] => {
  if (!shippingOption) return null;
  const { id, label, price, pickup } = shippingOption;
  return { id, label, price, ...(pickup && { pickup: { ...pickup } }) };
};

/** What the buyer sees of an order. `token` only for its holder at the checkout; event details only for staff. */
export const orderView = (
  whole: WholeOrder,
  reader: { token?: string | undefined; staff?: boolean } = {},
): OrderView => {
  const { order } = whole;
  const { subtotal, discount, shipping, tax, shippingTax, total, pricesIncludeTax } = order;
  return {
    number: order.number,
    ...(reader.token && { token: reader.token }),
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    cancelReason: order.cancelReason,
    currency: order.currency,
    email: order.email,
    phone: order.phone,
    note: order.note,
    lines: whole.lines.map(lineView),
    totals: { subtotal, discount, shipping, tax, shippingTax, total, pricesIncludeTax, taxes: [...order.taxes] },
    paidByGiftCards: order.paidByGiftCards ?? 0,
    discounts: (order.discounts ?? []).map(({ title, code, amount }) => ({ title, code, amount })),
    vatId: order.vatId,
    taxRelief: order.taxRelief,
    shippingAddress: order.shippingAddress,
    billingAddress: order.billingAddress,
    shippingOption: shippingView(order),
    payments: whole.payments.map(({ provider, status, amount, refunded }) => ({ provider, status, amount, refunded })),
    fulfillments: whole.deliveries?.fulfillments ?? [],
    downloads: whole.deliveries?.downloads ?? [],
    ...(whole.invoices && { invoices: whole.invoices }),
    createdAt: iso(order.openedAt),
    completedAt: order.completedAt === null ? null : iso(order.completedAt),
    timeline: whole.events
      .filter(({ type }) => reader.staff || !forStaff.has(type))
      .map(({ type, data, happenedAt }) => ({
        at: iso(happenedAt),
        type,
        ...(reader.staff && { data: { ...data } }),
      })),
  };
};

/** For staff: what went back, and what a person has to look at. */
export const staffOrderView = (
  whole: WholeOrder,
  refunds: readonly Refund[],
  payable: readonly PayableFacts[],
): StaffOrderView => ({
  ...orderView(whole, { staff: true }),
  attention: whole.order.attention,
  refunds: refunds.map(({ publicId: id, amount, status, origin, reason, failure, lines, openedAt }) => ({
    ...{ id, amount, status, origin, reason, failure },
    lines: (lines ?? []).map((line) => ({ ...line })),
    at: iso(openedAt),
  })),
  refundable: payable.reduce((sum, { refundable, refunds: can }) => sum + (can ? refundable : 0), 0),
  possible: possibleActions(whole.order, payable),
});

export const myOrderRow = ({ openedAt, completedAt, ...order }: Order): MyOrderRowView => {
  const { number, status, paymentStatus, fulfillmentStatus, currency, total, units } = order;
  return {
    ...{ number, status, paymentStatus, fulfillmentStatus, currency, total, units },
    createdAt: iso(openedAt),
    completedAt: completedAt === null ? null : iso(completedAt),
  };
};

const placeOf = ({ shippingAddress, billingAddress }: Order) => shippingAddress ?? billingAddress;

export const orderRow = (order: Order): OrderRowView => ({
  number: order.number,
  status: order.status,
  paymentStatus: order.paymentStatus,
  fulfillmentStatus: order.fulfillmentStatus,
  currency: order.currency,
  total: order.total,
  email: order.email,
  ...{ name: placeOf(order)?.name ?? null, country: placeOf(order)?.country ?? null },
  units: order.units,
  attention: order.attention,
  createdAt: iso(order.openedAt),
  completedAt: order.completedAt === null ? null : iso(order.completedAt),
});
