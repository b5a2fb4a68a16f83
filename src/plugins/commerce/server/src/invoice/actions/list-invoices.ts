import type { Invoicing } from '../../order';
import { connection, type Strapi } from '../../platform/strapi';
import type { InvoiceRowView, InvoicesQuery } from '../contract';
import type { Invoice } from '../schemas/invoice';
import { invoicesOf, invoicesPage } from '../store';

const rowView = (row: Invoice): InvoiceRowView => ({
  id: row.publicId,
  kind: row.kind,
  number: row.number,
  orderNumber: row.orderNumber,
  issuedOn: row.issuedOn,
  buyer: row.buyerName ?? row.buyerEmail,
  currency: row.currency,
  tax: row.tax,
  total: row.total,
});

export const listInvoices = async (strapi: Strapi, query: InvoicesQuery) => {
  const { rows, total } = await invoicesPage(connection(strapi), query);
  return { rows: rows.map(rowView), total };
};

/** What an order shows of them: the invoice, then its credit notes. */
export const linksOf: Invoicing = async (sql, order) =>
  (await invoicesOf(sql, order.id)).map(({ number, kind, position, issuedAt, total }) => ({
    ...{ number, kind, total },
    url: `/api/commerce/orders/${order.number}/${position === 0 ? 'invoice' : `credit-notes/${position}`}`,
    issuedAt: new Date(issuedAt).toISOString(),
  }));
