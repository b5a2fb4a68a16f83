import { decimal } from '../../money';
import type { SalesRow } from '../contract';

const counts = ['orders', 'units'] as const;
const amounts = ['gross', 'discounts', 'shipping', 'tax', 'charged', 'refunds', 'net'] as const;

/** The rows of a report as cells of a table, the header first. */
export const salesCells = (
  rows: readonly SalesRow[],
  { grouped, currency, as }: { grouped: boolean; currency: string; as: 'integer' | 'decimal' },
): (string | number)[][] => [
  ['period', ...(grouped ? ['group', 'label'] : []), ...counts, ...amounts, 'currency'],
  ...rows.map((row) => [
    row.period,
    ...(grouped ? [row.group ?? '', row.label ?? ''] : []),
    ...counts.map((name) => row[name]),
    ...amounts.map((name) => (as === 'decimal' ? Number(decimal(row[name], currency)) : row[name])),
    currency,
  ]),
];
