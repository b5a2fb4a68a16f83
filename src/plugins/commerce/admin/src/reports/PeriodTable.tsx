import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { FiguresTable } from './FiguresTable';
import { ordersOf } from './orders-of';
import type { SalesReport } from './reports-api';
import { usePeriodName } from './use-period-name';

interface PeriodTableProps {
  readonly rows: SalesReport['data'];
  readonly meta: SalesReport['meta'];
  readonly interval: string;
}

export const PeriodTable = ({ rows, meta, interval }: PeriodTableProps) => {
  const name = usePeriodName(interval);
  return (
    <FiguresTable
      of={`reports.interval.${interval as 'day' | 'week' | 'month' | 'year'}`}
      totals={meta.totals}
      currency={meta.currency}
      // The newest first: what one looks for is rarely the oldest.
      rows={[...rows].reverse().map((row) => ({
        key: row.period,
        figure: row,
        name: (
          <Link tag={NavLink} to={ordersOf({ ...row, currency: meta.currency })}>
            {name(row.period)}
          </Link>
        ),
      }))}
    />
  );
};
