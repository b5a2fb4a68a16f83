import { connection, type Strapi } from '../../platform/strapi';
import { deletePricePoints } from '../store/price-history';

/** Twice what the law asks for. */
const keptMilliseconds = 60 * 86_400_000;

export const forgetPrices = (strapi: Strapi, now = Date.now()): Promise<number> =>
  deletePricePoints(connection(strapi), keptMilliseconds, now);
