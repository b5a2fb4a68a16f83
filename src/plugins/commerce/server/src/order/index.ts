import type { Strapi } from '../platform/strapi';
import type { OrderService } from './order-service';

export { cancelOrder } from './actions/cancel-order';
export { completeOrder } from './actions/complete-order';
export { linkToOrder } from './actions/mail-link';
export { hearReturns } from './actions/hear-returns';
export { openOrder } from './actions/open-order';
export { openRefund } from './actions/open-refund';
export { orderNotFound, readOrder, wholeOrder } from './actions/read-order';
export { record, type TimelineEntry } from './actions/record';
export { readForStaff } from './actions/read-for-staff';
export { refreshPaymentStatus } from './actions/refresh-payment-status';
export {
  numberParams,
  orderView as orderShape,
  staffOrderView as staffOrderShape,
  type Deliveries,
  type InvoiceLink,
  type OrderView,
} from './contract';
export { instantOf, localDay, startOfDay } from './core/local-day';
export { fulfillmentStatusOf, paymentStatusOf, type OrderFulfillmentStatus } from './core/derived-status';
export { orderLimits } from './limits';
export { takenBetween, type Taken } from './sales/store';
export { lineValues, orderValues } from './list/groups';
export type { LineGrouping } from './core/groupings';
export type { Attention } from './core/attention';
export type { CancelReason } from './core/order-status';
export { orderView, type WholeOrder } from './core/order-view';
export { draftOrder as draftOrderRecord } from './schemas/draft-order';
export { order as orderRecord, type Order } from './schemas/order';
export { orderLine as orderLineRecord, type OrderLine } from './schemas/order-line';
export { eventIdsOf, expiredOrders, findOrder, linesOf, lockOrder, updateOrder } from './store';
export type {
  Completed,
  Completing,
  Delivering,
  Invoicing,
  ListenerOptions,
  OrderListener,
  OrderNews,
  OrderService,
  Paid,
  Refunded,
} from './order-service';

export const orderOf = (strapi: Strapi): OrderService => strapi.plugin('commerce').service('order');
