import { connection, type Strapi } from '../../platform/strapi';
import { insertMarks } from '../store/days';
import { returnInstants } from '../store/returned';

/** What became of one return changes how those after it are divided: the days of all of them are counted again. */
export const markReturns = async (strapi: Strapi, orderId: number): Promise<void> => {
  const sql = connection(strapi);
  await insertMarks(sql, await returnInstants(sql, orderId));
};
