import { priced } from '../core/exact';

/** One row of another shop's books: so much of one thing on one invoice. */
export interface OrderRow {
  readonly row: number;
  readonly invoice: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  /** Epoch ms. */
  readonly at: number;
  /** Minor units, rounded. */
  readonly unitPrice: number;
  /** quantity × price in minor units, rounded half up, and the thousandths of one that rounding took. */
  readonly amount: number;
  readonly remainder: number;
  readonly customer: string | null;
  readonly country: string;
}

export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export const orderColumns = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;
export type OrderColumn = (typeof orderColumns)[number];

/** In what the books are kept: neither stands in the file. `instantOf` knows their clock. */
export interface Kept {
  readonly currency: string;
  instantOf(shown: number): number;
}

const longest = 255;
const most = 2_147_483_647;

/** `2010-12-01 08:26:00` as the clock of the shop showed it, with or without seconds. */
const shownAt = (text: string): number | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', minutes = '', seconds = ':00'] = match;
  const shown = Date.parse(`${day}T${minutes}${seconds}Z`);
  // A day that its month does not have would be read as one of the next.
  return !Number.isNaN(shown) && new Date(shown).toISOString().startsWith(day) ? shown : undefined;
};

const wholeNumber = (text: string): number | undefined => {
  const value = /^-?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : undefined;
};

/** A row of the file as what it says, or what is wrong with which of its cells. */
export const readOrderRow = (
  row: number,
  cell: (column: OrderColumn) => string,
  { currency, instantOf }: Kept,
): OrderRow | readonly RowProblem[] => {
  const problems: RowProblem[] = [];
  const wrong = (column: OrderColumn, message: string) => void problems.push({ row, column, message });
  for (const column of ['InvoiceNo', 'StockCode'] as const) if (!cell(column).trim()) wrong(column, 'is missing');
  for (const column of orderColumns) {
    if (cell(column).length > longest) wrong(column, `is longer than ${longest} characters`);
  }
  const quantity = wholeNumber(cell('Quantity'));
  if (quantity === undefined) wrong('Quantity', `"${cell('Quantity')}" is no whole number`);
  const shown = shownAt(cell('InvoiceDate'));
  if (shown === undefined) wrong('InvoiceDate', `"${cell('InvoiceDate')}" is no time such as 2010-12-01 08:26:00`);
  const price = cell('UnitPrice').trim();
  const each = priced(1, price, currency);
  const all = priced(quantity ?? 0, price, currency);
  if (!each || !all) wrong('UnitPrice', `"${cell('UnitPrice')}" is no price in ${currency}`);
  else if (!Number.isSafeInteger(all.amount)) wrong('UnitPrice', 'times the quantity is more than can be counted');
  if (problems.length || !each || !all || quantity === undefined || shown === undefined) return problems;
  const sku = cell('StockCode').trim();
  return {
    ...{ row, invoice: cell('InvoiceNo').trim(), sku, title: cell('Description').trim() || sku, quantity },
    ...{ at: instantOf(shown), unitPrice: each.amount, ...all },
    ...{ customer: cell('CustomerID').trim() || null, country: cell('Country').trim() },
  };
};
