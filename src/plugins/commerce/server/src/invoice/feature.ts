import { registerPersonalData } from '../customer';
import { orderOf } from '../order';
import type { Feature } from '../platform/feature';
import { issueCreditNote } from './actions/issue-credit-note';
import { issueInvoice } from './actions/issue-invoice';
import { linksOf } from './actions/list-invoices';
import { invoiceEndpoints } from './endpoints';
import { invoicePersonalData } from './personal-data';
import { invoice as invoiceRecord } from './schemas/invoice';
import { invoiceLogo } from './schemas/invoice-logo';

export const invoice: Feature = {
  name: 'invoice',
  records: [invoiceRecord, invoiceLogo],
  endpoints: invoiceEndpoints,
  staffPermissions: [
    { uid: 'invoices.read', displayName: 'Read and export invoices and credit notes' },
    { uid: 'invoices.legal', displayName: 'Change the legal data on invoices' },
  ],
  bootstrap: (strapi) => {
    registerPersonalData(strapi, invoicePersonalData);
    orderOf(strapi).invoiceWith(linksOf);
    orderOf(strapi).whenPaid(issueInvoice);
    orderOf(strapi).whenRefunded(issueCreditNote);
  },
};
