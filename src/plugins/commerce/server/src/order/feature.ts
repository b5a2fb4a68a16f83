import type { Feature } from '../platform/feature';
import { orderEndpoints } from './endpoints';
import { orderService } from './order-service';
import { order as orderRecord } from './schemas/order';
import { orderEvent } from './schemas/order-event';
import { orderLine } from './schemas/order-line';

export const order: Feature = {
  name: 'order',
  records: [orderRecord, orderLine, orderEvent],
  endpoints: orderEndpoints,
  service: orderService,
  staffPermissions: [{ uid: 'orders.read', displayName: 'Read orders' }],
};
