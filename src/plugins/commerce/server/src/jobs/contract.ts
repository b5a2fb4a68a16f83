import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { jobStatuses } from './queue';

export const jobListQuery = z.strictObject({
  status: z.enum(jobStatuses).optional(),
  ...pageFields(),
});
export const jobParams = z.strictObject({ id: z.string().regex(/^[0-9]{1,15}$/, 'is not a job’s id') });

/** Without the payload: it may name customers. */
export const jobView = z.object({
  id: z.string(),
  task: z.string(),
  key: z.string().nullable(),
  status: z.enum(jobStatuses),
  attempts: z.int(),
  error: z.string().nullable(),
  runAt: z.string(),
});
export type JobView = z.output<typeof jobView>;

export const retried = z.object({ id: z.string(), status: z.literal('waiting') });
