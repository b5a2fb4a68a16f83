import { column, record } from '../../platform/record';

/**
 * Says that what happened at an instant is new: written by the transaction that makes it so, never changed, and taken
 * away by whoever counts its day. Rows are only added, so that no two orders wait for each other.
 */
export interface ReportMark {
  id: number;
  instant: number;
}

export const reportMark = record<ReportMark>(
  'report-mark',
  'report-marks',
  { instant: column.instant },
  { indexes: [{ name: 'commerce_report_marks_instant', columns: ['instant'] }] },
);
