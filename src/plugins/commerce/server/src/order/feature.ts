import { countOrdersWith } from '../customer';
import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { issueRefund } from './actions/issue-refund';
import { refundTask } from './actions/open-refund';
import { orderEndpoints } from './endpoints';
import { orderService } from './order-service';
import { order as orderRecord } from './schemas/order';
import { orderEvent } from './schemas/order-event';
import { orderLine } from './schemas/order-line';
import { completedOrders } from './store';

export const order: Feature = {
  name: 'order',
  records: [orderRecord, orderLine, orderEvent],
  endpoints: orderEndpoints,
  service: orderService,
  staffPermissions: [
    { uid: 'orders.read', displayName: 'Read orders' },
    { uid: 'orders.refund', displayName: 'Refund orders' },
  ],
  bootstrap: (strapi) => {
    countOrdersWith(strapi, completedOrders);
    jobsOf(strapi).registerTask(refundTask, ({ refund }) => issueRefund(strapi, Number(refund)));
  },
};
