import { CommerceError } from '../../platform/errors';
import { hashOf } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { printPdf } from '../document/printer';
import type { InvoiceContent } from '../core/content';
import { fileName } from '../core/printed';
import type { Invoice } from '../schemas/invoice';
import { logoOf } from '../store';

export interface PrintedFile {
  readonly name: string;
  readonly pdf: Buffer;
}

/**
 * The document as a PDF, from what was written down when it was issued: the same bytes each time. Throws
 * `invoice.altered` where somebody has changed that since.
 */
export const print = async (strapi: Strapi, invoice: Invoice): Promise<PrintedFile> => {
  if (hashOf(invoice.content) !== invoice.contentHash) {
    throw new CommerceError('conflict', 'invoice.altered', `${invoice.number} is not what was issued: it was altered.`);
  }
  const content = JSON.parse(invoice.content) as InvoiceContent;
  const { logo } = content.seller;
  const image = logo === null ? undefined : await logoOf(connection(strapi), logo);
  return { name: fileName(invoice), pdf: await printPdf({ ...invoice, content, logo: image }) };
};
