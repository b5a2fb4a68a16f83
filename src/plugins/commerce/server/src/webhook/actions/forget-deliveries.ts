import { connection, type Strapi } from '../../platform/strapi';
import { deleteDeliveries } from '../store/deliveries';

const keptMilliseconds = 30 * 86_400_000;

/** The log is for finding out what went wrong lately; it names customers, and must not grow for ever. */
export const forgetDeliveries = (strapi: Strapi, now = Date.now()): Promise<number> =>
  deleteDeliveries(connection(strapi), now - keptMilliseconds);
