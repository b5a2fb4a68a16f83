import type { Feature } from '../platform/feature';
import { forgetOldKeys } from '../platform/idempotency';
import { forgetOldLimits } from '../platform/limit-record';
import { tell } from '../platform/log';
import { jobEndpoints } from './endpoints';
import { jobsOf } from './index';
import { jobService } from './job-service';
import { jobRecord } from './schemas/job';

const hour = 3_600_000;

export const jobs: Feature = {
  name: 'jobs',
  records: [jobRecord],
  endpoints: jobEndpoints,
  staffPermissions: [
    { uid: 'jobs.read', displayName: 'Read jobs' },
    { uid: 'jobs.retry', displayName: 'Retry failed jobs' },
  ],
  service: jobService,
  bootstrap: async (strapi) => {
    const service = jobsOf(strapi);
    await service.open();
    service.every(hour, 'idempotency.forget-old-keys', forgetOldKeys);
    service.every(hour, 'limits.forget-old', forgetOldLimits);
    // A process that answers works on jobs; one that was opened for a command does its command only.
    strapi.server.httpServer.once('listening', () => {
      service.start().catch((error: unknown) => tell(strapi, error));
    });
  },
  destroy: (strapi) => jobsOf(strapi).close(),
};
