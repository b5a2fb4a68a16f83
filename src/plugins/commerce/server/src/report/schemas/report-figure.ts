import { column, record, type RecordType } from '../../platform/record';
import { measures, type Dimension, type Figure } from '../core/figure';

/** What one currency and one value of a dimension came to on a day: sums of the orders themselves, made anew at will. */
export interface ReportFigure extends Figure {
  id: number;
  dayId: number;
  dimension: Dimension;
}

export const reportFigure: RecordType<ReportFigure> = record<ReportFigure>(
  'report-figure',
  'report-figures',
  {
    dayId: column.integer,
    dimension: column.string,
    currency: column.string,
    value: column.string,
    label: column.text,
    ...Object.fromEntries(measures.map((measure) => [measure, column.amount])),
  },
  {
    indexes: [
      {
        name: 'commerce_report_figures_once',
        columns: ['day_id', 'dimension', 'currency', 'value'],
        unique: true,
      },
    ],
    cascades: [{ column: 'day_id', table: 'commerce_report_days' }],
  },
);
