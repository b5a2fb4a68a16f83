import { invoiceOfOrder } from '../../invoice';
import type { MailAttachment } from '../../mail';
import type { Order } from '../../order';
import { tell } from '../../platform/log';
import type { Strapi } from '../../platform/strapi';

/** The order's invoice, where there is one. One that cannot be printed is told to staff; the mail goes out without. */
export const attachedInvoice = async (strapi: Strapi, { id, number }: Order): Promise<readonly MailAttachment[]> => {
  try {
    const file = await invoiceOfOrder(strapi, id);
    return file ? [{ filename: file.name, content: file.pdf, contentType: 'application/pdf' }] : [];
  } catch (error) {
    tell(strapi, error, `The invoice of order ${number} could not be attached to its mail`);
    return [];
  }
};
