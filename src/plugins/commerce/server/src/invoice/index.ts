export { keptLegal } from './actions/legal-data';
export { invoiceOfOrder } from './actions/read-invoice';
export type { PrintedFile } from './actions/print';
