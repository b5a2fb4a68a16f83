import { column, record } from '../../platform/record';

/**
 * Money that other books gave back or took off: a credit note that names no order. Amounts in minor units, remainders
 * in thousandths of one; below zero where it was charged after all.
 */
export interface ImportedCredit {
  id: number;
  publicId: string;
  /** What it is found by, so that importing again changes nothing. */
  sourceKey: string;
  number: string;
  customerReference: string | null;
  country: string | null;
  currency: string;
  amount: number;
  remainder: number;
  madeAt: number;
}

export const importedCredit = record<ImportedCredit>(
  'imported-credit',
  'imported-credits',
  {
    sourceKey: column.string,
    number: column.string,
    customerReference: column.string,
    country: column.string,
    currency: column.string,
    amount: column.amount,
    remainder: column.amount,
    madeAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_imported_credits_once', columns: ['source_key'], unique: true },
      { name: 'commerce_imported_credits_made', columns: ['made_at'] },
    ],
  },
);

export interface ImportedCreditLine {
  id: number;
  creditId: number;
  position: number;
  sku: string;
  title: string;
  /** As the books have it: below zero. */
  quantity: number;
  amount: number;
  remainder: number;
}

export const importedCreditLine = record<ImportedCreditLine>(
  'imported-credit-line',
  'imported-credit-lines',
  {
    creditId: column.integer,
    position: column.integer,
    sku: column.string,
    title: column.string,
    quantity: column.integer,
    amount: column.amount,
    remainder: column.amount,
  },
  {
    indexes: [{ name: 'commerce_imported_credit_lines_once', columns: ['credit_id', 'position'], unique: true }],
    cascades: [{ column: 'credit_id', table: 'commerce_imported_credits' }],
  },
);
