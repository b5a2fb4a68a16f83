import { likeAnywhere } from '../platform/like';
import { hashOf } from '../platform/secrets';
import type { Sql } from '../platform/strapi';
import { invoice, type Invoice } from './schemas/invoice';
import { invoiceLogo } from './schemas/invoice-logo';

const invoices = (sql: Sql) => sql(invoice.table);
const first = (rows: any[]): Invoice | undefined => (rows[0] ? invoice.fromRow(rows[0]) : undefined);

export const insertInvoice = async (sql: Sql, values: Omit<Invoice, 'id'>): Promise<void> => {
  await invoices(sql).insert(invoice.toRow(values));
};

/** The invoice first, then its credit notes in their order. */
export const invoicesOf = async (sql: Sql, orderId: number): Promise<Invoice[]> =>
  (await invoices(sql).where('order_id', orderId).orderBy('position')).map((row: any) => invoice.fromRow(row));

export const findInvoice = async (
  sql: Sql,
  key: { readonly document_id: string } | { readonly order_id: number; readonly position: number },
): Promise<Invoice | undefined> => first(await invoices(sql).where(key).limit(1));

/** Answers its hash; the same image is kept once. */
export const keepLogo = async (sql: Sql, image: string): Promise<string> => {
  const hash = hashOf(image);
  await sql(invoiceLogo.table).insert(invoiceLogo.toRow({ hash, image })).onConflict('hash').ignore();
  return hash;
};

export const logoOf = async (sql: Sql, hash: string): Promise<string | undefined> =>
  (await sql(invoiceLogo.table).where({ hash }).first('image'))?.image;

export interface InvoiceFilter {
  readonly q?: string | undefined;
  readonly kind?: Invoice['kind'] | undefined;
  readonly order?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const searched = ['number', 'order_number', 'buyer_name', 'buyer_email'];

const matching = (sql: Sql, { q, kind, order, from, to }: InvoiceFilter) => {
  const query = invoices(sql);
  if (kind) query.where({ kind });
  if (order) query.where({ order_number: order });
  if (from) query.where('issued_on', '>=', from);
  if (to) query.where('issued_on', '<=', to);
  if (q) {
    query.where((either) => {
      for (const column of searched) either.orWhereRaw(`lower(${column}) like ? escape '!'`, [likeAnywhere(q)]);
    });
  }
  return query;
};

/** The newest first. */
export const invoicesPage = async (
  sql: Sql,
  { page, pageSize, ...filter }: InvoiceFilter & { readonly page: number; readonly pageSize: number },
): Promise<{ rows: Invoice[]; total: number }> => {
  const rows: any[] = await matching(sql, filter)
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await matching(sql, filter).count({ total: '*' });
  return { rows: rows.map((row) => invoice.fromRow(row)), total: Number(counted.total) };
};

/** The oldest first, after the last one read. */
export const invoicesAfter = async (sql: Sql, filter: InvoiceFilter, id: number, limit: number): Promise<Invoice[]> =>
  (await matching(sql, filter).where('id', '>', id).orderBy('id').limit(limit)).map((row: any) => invoice.fromRow(row));

/** The person goes; the country stays, since the taxes stand on it. */
export const eraseBuyers = async (sql: Sql, orderIds: readonly number[]): Promise<void> => {
  if (!orderIds.length) return;
  await invoices(sql)
    .whereIn('order_id', [...orderIds])
    .update({ buyer: null, buyer_name: null, buyer_email: null });
};
