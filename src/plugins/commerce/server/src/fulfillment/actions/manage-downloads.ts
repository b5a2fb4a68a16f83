import { findOrder } from '../../order';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { AccessView, OrderFulfillmentView } from '../contract';
import { accessView } from '../core/staff-views';
import { accessesOf, resetDownload } from '../store/downloads';
import { readFulfillment } from './read-fulfillment';

const mostAccesses = 200;

/** Staff give all attempts anew, and the time of a link that had one. */
export const renewDownload = async (strapi: Strapi, publicId: string): Promise<OrderFulfillmentView> => {
  const right = await resetDownload(connection(strapi), publicId, Date.now());
  const order = right && (await findOrder(connection(strapi), { id: right.orderId }));
  if (!order) throw new CommerceError('not-found', 'download.not-found', 'There is no such download.');
  return readFulfillment(strapi, order.number);
};

/** Who downloaded, when and from where: the latest 200. */
export const listAccesses = async (strapi: Strapi, publicId: string): Promise<AccessView[]> =>
  (await accessesOf(connection(strapi), publicId, mostAccesses)).map(accessView);
