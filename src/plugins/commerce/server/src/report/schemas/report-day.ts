import { column, record } from '../../platform/record';

/** A local day whose figures are counted. It stands for nothing while one of its marks does. */
export interface ReportDay {
  id: number;
  /** `2026-03-29`. */
  day: string;
  /** First days of what it is in. */
  week: string;
  month: string;
  year: string;
  /** The zone whose day it is: another one's is worth nothing. */
  timezone: string;
  /** When it is, in epoch ms, half-open. */
  startsAt: number;
  endsAt: number;
}

export const reportDay = record<ReportDay>(
  'report-day',
  'report-days',
  {
    day: column.string,
    week: column.string,
    month: column.string,
    year: column.string,
    timezone: column.string,
    startsAt: column.instant,
    endsAt: column.instant,
  },
  { indexes: [{ name: 'commerce_report_days_once', columns: ['day'], unique: true }] },
);
