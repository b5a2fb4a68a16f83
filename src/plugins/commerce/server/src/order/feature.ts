import { countOrdersWith } from '../customer';
import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { issueRefund } from './actions/issue-refund';
import { refundTask } from './actions/open-refund';
import { deskEndpoints } from './desk-endpoints';
import { orderEndpoints } from './endpoints';
import { salesEndpoints } from './sales-endpoints';
import { orderService } from './order-service';
import { order as orderRecord } from './schemas/order';
import { orderEvent } from './schemas/order-event';
import { orderLine } from './schemas/order-line';
import { savedView } from './schemas/order-view';
import { completedOrders } from './store';

export const order: Feature = {
  name: 'order',
  records: [orderRecord, orderLine, orderEvent, savedView],
  endpoints: [...orderEndpoints, ...deskEndpoints, ...salesEndpoints],
  service: orderService,
  staffPermissions: [
    { uid: 'orders.read', displayName: 'Read orders' },
    { uid: 'orders.refund', displayName: 'Refund orders' },
    { uid: 'orders.edit', displayName: 'Note on orders, and correct their addresses' },
    { uid: 'orders.export', displayName: 'Export orders' },
    { uid: 'sales.read', displayName: 'See how entries and the store sell' },
  ],
  bootstrap: (strapi) => {
    countOrdersWith(strapi, completedOrders);
    jobsOf(strapi).registerTask(refundTask, ({ refund }) => issueRefund(strapi, Number(refund)));
  },
};
