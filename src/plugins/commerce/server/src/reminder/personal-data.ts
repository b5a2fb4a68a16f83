import type { PersonalData } from '../customer';
import { deleteStockRequestsOf, stockRequestsOf } from './store/stock-requests';

/** What a person waits for. */
export const reminderData: PersonalData = {
  name: 'stockRequests',
  export: async (sql, { emails }) =>
    (await stockRequestsOf(sql, emails)).map(({ email, sku, status, askedAt }) => ({
      ...{ email, sku, status, askedAt: new Date(askedAt).toISOString() },
    })),
  erase: async ({ sql }, { emails }) => {
    await deleteStockRequestsOf(sql, emails);
  },
};
