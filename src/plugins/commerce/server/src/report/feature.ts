import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { countDays } from './actions/count-days';
import { reportEndpoints } from './endpoints';
import { listen } from './listeners';
import { reportService } from './report-service';
import { importedCredit, importedCreditLine } from './schemas/imported-credit';
import { reportDay } from './schemas/report-day';
import { reportFigure } from './schemas/report-figure';
import { reportMark } from './schemas/report-mark';

const fiveMinutes = 300_000;

export const report: Feature = {
  name: 'report',
  records: [reportDay, reportFigure, reportMark, importedCredit, importedCreditLine],
  endpoints: reportEndpoints,
  service: reportService,
  staffPermissions: [{ uid: 'reports.read', displayName: 'Read sales reports' }],
  bootstrap: (strapi) => {
    jobsOf(strapi).every(fiveMinutes, 'report.count', countDays);
    listen(strapi);
  },
};
