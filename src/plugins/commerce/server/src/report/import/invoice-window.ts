import type { Invoice } from './invoice';
import type { OrderRow } from './order-row';

/** Rows of an invoice stand together, or nearly: so many others may stand between two of them. */
const window = 1000;

/** A row that was read, or that was not and names its invoice as far as it could be read. */
export type Read = { readonly of: string; readonly row: OrderRow } | { readonly of: string; readonly wrong: true };

interface Open {
  readonly rows: OrderRow[];
  last: number;
  wrong: boolean;
}

/**
 * Puts rows together into invoices, with no more in memory than a window of the file. An invoice with a row that cannot
 * be read is not handed on at all: an order without one of its lines would be another order.
 */
export const invoiceWindow = () => {
  const open = new Map<string, Open>();
  let count = 0;

  const closed = (until: number): Invoice[] => {
    const done: Invoice[] = [];
    // The map is in the order of last rows: the first that is recent ends the search.
    for (const [number, { rows, last, wrong }] of open) {
      if (last >= until) break;
      open.delete(number);
      if (!wrong) done.push({ number, rows });
    }
    return done;
  };
  return {
    /** Answers the invoices that this row shows to be whole. */
    take: (read: Read): Invoice[] => {
      count += 1;
      const known = open.get(read.of) ?? { rows: [], last: 0, wrong: false };
      open.delete(read.of);
      open.set(read.of, known);
      known.last = count;
      if ('row' in read) known.rows.push(read.row);
      else known.wrong = true;
      return closed(count - window);
    },
    rest: (): Invoice[] => closed(Number.POSITIVE_INFINITY),
  };
};
