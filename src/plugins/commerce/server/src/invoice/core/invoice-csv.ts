import { decimal } from '../../money';
import type { Invoice } from '../schemas/invoice';
import { taxTable } from './tax-groups';

export const csvHeader = [
  ...['number', 'kind', 'date', 'order', 'buyer', 'email', 'country', 'vat_id', 'currency'],
  ...['tax_name', 'tax_rate', 'net', 'tax', 'gross'],
];

/** One row for each tax of a document: they add up to it. A credit note's amounts are below zero. */
export const csvRows = (invoice: Invoice): string[][] => {
  const sign = invoice.kind === 'invoice' ? 1 : -1;
  const amount = (minor: number): string => decimal(sign * minor, invoice.currency);
  const head = [
    ...[invoice.number, invoice.kind, invoice.issuedOn, invoice.orderNumber],
    ...[invoice.buyerName ?? '', invoice.buyerEmail ?? '', invoice.country ?? '', invoice.buyer?.vatId ?? ''],
    invoice.currency,
  ];
  const rows = taxTable(invoice.groups).map(({ kind, name, rate, net, tax }) => [
    ...head,
    ...[kind === 'taxed' ? name : kind, String(rate / 10_000)],
    ...[amount(net), amount(tax), amount(net + tax)],
  ]);
  return rows.length ? rows : [[...head, 'untaxed', '0', amount(0), amount(0), amount(0)]];
};
