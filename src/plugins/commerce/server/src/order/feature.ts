import { registerPersonalData, useOrders } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { issueRefund } from './actions/issue-refund';
import { refundTask } from './actions/open-refund';
import { lookupTask } from './actions/look-up-order';
import { mailLink, orderLinkMail } from './actions/mail-link';
import { orderData } from './actions/order-data';
import { orderEndpoints } from './endpoints';
import { buyersEndpoints } from './buyers-endpoints';
import { orderService } from './order-service';
import { order as orderRecord } from './schemas/order';
import { orderEvent } from './schemas/order-event';
import { orderLine } from './schemas/order-line';
import { ordersOfBuyers } from './store';

export const order: Feature = {
  name: 'order',
  records: [orderRecord, orderLine, orderEvent],
  endpoints: [...orderEndpoints, ...buyersEndpoints],
  service: orderService,
  staffPermissions: [
    { uid: 'orders.read', displayName: 'Read orders' },
    { uid: 'orders.refund', displayName: 'Refund orders' },
  ],
  bootstrap: (strapi) => {
    useOrders(strapi, ordersOfBuyers);
    registerPersonalData(strapi, orderData);
    mailOf(strapi).define(orderLinkMail);
    jobsOf(strapi).registerTask(lookupTask, ({ order: found, at }) => mailLink(strapi, Number(found), Number(at)));
    jobsOf(strapi).registerTask(refundTask, ({ refund }) => issueRefund(strapi, Number(refund)));
  },
};
