import { minorUnits } from '../../money';
import type { ProductRow } from './product-rows';
import type { RowProblem } from './product-draft';

/** Reads the cells of a product's rows, and collects what is wrong with them. */
export interface RowReader {
  readonly problems: RowProblem[];
  fail(row: ProductRow, column: string, message: string): void;
  text(row: ProductRow, column: string, longest?: number): string | null;
  required(row: ProductRow, column: string): string;
  /** Minor units of the currency, the file's where none is named; null when the cell is empty. */
  price(row: ProductRow, column: string, currency?: string): number | null;
  /** Null when the cell is empty. */
  number(row: ProductRow, column: string): number | null;
}

const longestString = 255;

export const rowReader = (currency: string): RowReader => {
  const problems: RowProblem[] = [];
  const fail = ({ row }: ProductRow, column: string, message: string) => void problems.push({ row, column, message });
  const cell = (row: ProductRow, column: string) => row.cells[column] ?? '';
  const text: RowReader['text'] = (row, column, longest = longestString) => {
    const value = cell(row, column);
    if (value.length > longest) fail(row, column, `is longer than ${longest} characters`);
    return value || null;
  };
  return {
    problems,
    fail,
    text,
    required: (row, column) => {
      const value = text(row, column);
      if (!value) fail(row, column, 'is missing');
      return value ?? '';
    },
    price: (row, column, of = currency) => {
      const value = cell(row, column);
      if (!value) return null;
      const amount = minorUnits(value, of);
      if (amount !== undefined && amount >= 0) return amount;
      fail(row, column, `"${value}" is no price in ${of}`);
      return null;
    },
    number: (row, column) => {
      const value = cell(row, column);
      if (!value) return null;
      const number = Number(value);
      if (Number.isFinite(number)) return number;
      fail(row, column, `"${value}" is no number`);
      return null;
    },
  };
};
