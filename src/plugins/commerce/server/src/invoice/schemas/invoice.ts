import { column, record } from '../../platform/record';
import type { Buyer, InvoiceKind, TaxGroup } from '../core/content';

/**
 * An invoice or a credit note, as it was issued. Nothing of it changes, but that its buyer may be erased. Amounts in
 * minor units of `currency`; a credit note's are what it takes off.
 */
export interface Invoice {
  id: number;
  publicId: string;
  kind: InvoiceKind;
  /** By the store's own clock. Each kind counts by itself, from 1 in each year. */
  year: number;
  sequence: number;
  /** As it is printed. */
  number: string;
  orderId: number;
  orderNumber: string;
  /** 0 is the order's invoice; its credit notes are counted from 1. */
  position: number;
  /** What the credit note is for. */
  refundId: number | null;
  currency: string;
  tax: number;
  total: number;
  groups: readonly TaxGroup[];
  locale: string;
  /** InvoiceContent, exactly as its hash was made of it. */
  content: string;
  contentHash: string;
  /** Null once it was erased. */
  buyer: Buyer | null;
  /** Of the buyer's address: it stays, since the taxes stand on it. */
  country: string | null;
  /** What it is found by. */
  buyerName: string | null;
  buyerEmail: string | null;
  issuedAt: number;
  /** The local day of `issuedAt`. */
  issuedOn: string;
}

export const invoice = record<Invoice>(
  'invoice',
  'invoices',
  {
    kind: column.string,
    year: column.integer,
    sequence: column.integer,
    number: column.string,
    orderId: column.integer,
    orderNumber: column.string,
    position: column.integer,
    refundId: column.integer,
    currency: column.string,
    tax: column.amount,
    total: column.amount,
    groups: column.json,
    locale: column.string,
    content: column.text,
    contentHash: column.string,
    buyer: column.json,
    country: column.string,
    buyerName: column.string,
    buyerEmail: column.string,
    issuedAt: column.instant,
    issuedOn: column.string,
  },
  {
    indexes: [
      { name: 'commerce_invoices_one_per_number', columns: ['kind', 'year', 'sequence'], unique: true },
      { name: 'commerce_invoices_one_per_order', columns: ['order_id', 'position'], unique: true },
      { name: 'commerce_invoices_one_per_refund', columns: ['refund_id'], unique: true },
      { name: 'commerce_invoices_order_number', columns: ['order_number'] },
      { name: 'commerce_invoices_newest', columns: ['issued_on'] },
    ],
  },
);
