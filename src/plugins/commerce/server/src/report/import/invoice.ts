import { importedCountry } from '../core/imported-country';
import type { OrderRow } from './order-row';

/** Rows that are one invoice, in the order of the file. */
export interface Invoice {
  readonly number: string;
  readonly rows: readonly OrderRow[];
}

/** C…: what was sold before is cancelled · A…: the books are put right. Neither says of which sale. */
const credit = /^[AC]/i;

export const isCredit = ({ number }: Invoice): boolean => credit.test(number);

/** Written at two times, it is of the first. */
export const factsOf = ({ rows }: Invoice) => ({
  at: Math.min(...rows.map(({ at }) => at)),
  customer: rows.find(({ customer }) => customer !== null)?.customer ?? null,
  country: importedCountry(rows.find(({ country }) => country)?.country ?? ''),
  amount: rows.reduce((sum, { amount }) => sum + amount, 0),
  remainder: rows.reduce((sum, { remainder }) => sum + remainder, 0),
  /** Rows at price zero are notes about the shelf: breakages, finds, samples. They sold nothing. */
  units: rows.reduce((sum, row) => sum + (row.amount === 0 && row.remainder === 0 ? 0 : row.quantity), 0),
});
