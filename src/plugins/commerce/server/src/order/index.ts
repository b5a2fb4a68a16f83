import type { Strapi } from '../platform/strapi';
import type { OrderService } from './order-service';

export { cancelOrder } from './actions/cancel-order';
export { completeOrder } from './actions/complete-order';
export { openOrder } from './actions/open-order';
export { orderNotFound, wholeOrder } from './actions/read-order';
export { record, type TimelineEntry } from './actions/record';
export { orderView as orderShape, type OrderView } from './contract';
export { paymentStatusOf } from './core/derived-status';
export type { CancelReason } from './core/order-status';
export { orderView, type WholeOrder } from './core/order-view';
export type { Order } from './schemas/order';
export { expiredOrders, findOrder, linesOf, lockOrder } from './store';
export type { ListenerOptions, OrderListener, OrderNews, OrderService } from './order-service';

export const orderOf = (strapi: Strapi): OrderService => strapi.plugin('commerce').service('order');
