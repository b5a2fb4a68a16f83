import { column, record } from '../../platform/record';

/** A logo that invoices were issued with: kept, since they are printed with it whatever the shop's is now. */
export interface InvoiceLogo {
  id: number;
  /** Of its bytes. */
  hash: string;
  /** A data URL of a PNG or JPEG. */
  image: string;
}

export const invoiceLogo = record<InvoiceLogo>(
  'invoice-logo',
  'invoice-logos',
  { hash: column.string, image: column.text },
  { indexes: [{ name: 'commerce_invoice_logos_one_per_hash', columns: ['hash'], unique: true }] },
);
