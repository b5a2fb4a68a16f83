import type { PersonalData } from '../customer';
import { keptLegal } from './actions/legal-data';
import { eraseBuyers, invoicesOf } from './store';

/**
 * Who a document was made out to. Erasing takes the person off it, amounts and taxes stay; where the shop keeps its
 * documents as they were issued, as many laws want for years, they are left alone.
 */
export const invoicePersonalData: PersonalData = {
  name: 'invoices',
  export: async (sql, { orderIds }) => {
    const all = (await Promise.all(orderIds.map((id) => invoicesOf(sql, id)))).flat();
    return all.map(({ kind, number, issuedOn, orderNumber, currency, total, buyer }) => ({
      ...{ kind, number, issuedOn, orderNumber, currency, total, buyer },
    }));
  },
  erase: async (tx, { orderIds }) => {
    const { onErasure } = await keptLegal(tx.strapi);
    if (onErasure === 'anonymize') await eraseBuyers(tx.sql, orderIds);
  },
};
