import type { Completing } from '../../order';
import { insertMarks } from '../store/days';

/** In the order's own transaction: should its day be over and counted by the time it commits, it is counted again. */
export const markSale: Completing = async ({ sql }, { completedAt }) => {
  if (completedAt !== null) await insertMarks(sql, [completedAt]);
};
