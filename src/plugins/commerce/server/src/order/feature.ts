import { countOrdersWith } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { issueRefund } from './actions/issue-refund';
import { refundTask } from './actions/open-refund';
import { deskEndpoints } from './desk-endpoints';
import { draftEndpoints } from './draft-endpoints';
import { paymentLinkMail } from './drafts/payment-link-mail';
import { orderEndpoints } from './endpoints';
import { salesEndpoints } from './sales-endpoints';
import { orderService } from './order-service';
import { order as orderRecord } from './schemas/order';
import { orderEvent } from './schemas/order-event';
import { draftOrder } from './schemas/draft-order';
import { orderLine } from './schemas/order-line';
import { savedView } from './schemas/order-view';
import { completedOrders } from './store';

export const order: Feature = {
  name: 'order',
  records: [orderRecord, orderLine, orderEvent, savedView, draftOrder],
  endpoints: [...orderEndpoints, ...deskEndpoints, ...draftEndpoints, ...salesEndpoints],
  service: orderService,
  staffPermissions: [
    { uid: 'orders.read', displayName: 'Read orders' },
    { uid: 'orders.refund', displayName: 'Refund orders' },
    { uid: 'orders.edit', displayName: 'Note on orders, and correct their addresses' },
    { uid: 'orders.draft', displayName: 'Put orders together, and send their payment links' },
    { uid: 'orders.export', displayName: 'Export orders' },
    { uid: 'sales.read', displayName: 'See how entries and the store sell' },
  ],
  bootstrap: (strapi) => {
    mailOf(strapi).define(paymentLinkMail);
    countOrdersWith(strapi, completedOrders);
    jobsOf(strapi).registerTask(refundTask, ({ refund }) => issueRefund(strapi, Number(refund)));
  },
};
