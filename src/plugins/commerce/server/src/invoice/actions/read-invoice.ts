import { readOrder } from '../../order';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { findInvoice } from '../store';
import { print, type PrintedFile } from './print';

const notIssued = () =>
  new CommerceError('conflict', 'invoice.not-issued', 'The invoice is issued once the order is completed and paid.');
const noCreditNote = () => new CommerceError('not-found', 'invoice.not-found', 'There is no such credit note.');
const invoiceNotFound = () => new CommerceError('not-found', 'invoice.not-found', 'There is no such invoice.');

/** An order's invoice, or its n-th credit note, for whoever may read the order. */
export const readInvoice = async (
  strapi: Strapi,
  { number, position }: { readonly number: string; readonly position: number },
  caller: Caller,
): Promise<PrintedFile> => {
  const sql = connection(strapi);
  const { order } = await readOrder(strapi, { number }, caller);
  const invoice = await findInvoice(sql, { order_id: order.id, position });
  if (!invoice) throw position === 0 ? notIssued() : noCreditNote();
  return print(strapi, invoice);
};

export const readForStaff = async (strapi: Strapi, id: string): Promise<PrintedFile> => {
  const invoice = await findInvoice(connection(strapi), { document_id: id });
  if (!invoice) throw invoiceNotFound();
  return print(strapi, invoice);
};

/** To be attached to a mail, say. Undefined: the order has none yet, its money being held or on its way. */
export const invoiceOfOrder = async (strapi: Strapi, orderId: number): Promise<PrintedFile | undefined> => {
  const invoice = await findInvoice(connection(strapi), { order_id: orderId, position: 0 });
  return invoice && print(strapi, invoice);
};
