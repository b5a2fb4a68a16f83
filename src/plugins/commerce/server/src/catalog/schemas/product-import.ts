import { column, record } from '../../platform/record';
import type { RowProblem } from '../import/product-draft';

/** A product file that staff brought, and what has become of it. */
export interface ProductImport {
  id: number;
  publicId: string;
  fileName: string;
  /** Only says what would happen. */
  dryRun: boolean;
  status: 'waiting' | 'running' | 'done' | 'failed';
  /** How much of the file is done: 0 to 100. */
  percent: number;
  /** Of the file; null until it is known. */
  format: string | null;
  created: number;
  updated: number;
  unchanged: number;
  /** The first of them, in the order of the rows. */
  problems: readonly RowProblem[] | null;
  problemCount: number;
  notices: readonly RowProblem[] | null;
  /** Why the file as a whole could not be read. */
  failure: string | null;
  /** The file itself, until it is worked through. */
  content: string | null;
  /** The name of whoever brought it. */
  startedBy: string | null;
  startedAt: number;
  endedAt: number | null;
}

export const productImport = record<ProductImport>(
  'product-import',
  'product-imports',
  {
    fileName: column.string,
    dryRun: column.boolean,
    status: column.string,
    percent: column.integer,
    format: column.string,
    created: column.integer,
    updated: column.integer,
    unchanged: column.integer,
    problems: column.json,
    problemCount: column.integer,
    notices: column.json,
    failure: column.text,
    content: column.text,
    startedBy: column.string,
    startedAt: column.instant,
    endedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_product_imports_id', columns: ['document_id'] },
      { name: 'commerce_product_imports_latest', columns: ['started_at'] },
    ],
  },
);
