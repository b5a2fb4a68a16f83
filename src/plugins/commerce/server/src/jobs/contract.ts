import { z } from '@strapi/utils';
import { jobStatuses } from './queue';

const count = (fallback: number, max: number) => z.coerce.number().int().min(1).max(max).default(fallback);

export const jobListQuery = z.strictObject({
  status: z.enum(jobStatuses).optional(),
  page: count(1, 1_000_000),
  pageSize: count(20, 100),
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

export const jobPages = z.object({
  pagination: z.object({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() }),
});
export const retried = z.object({ id: z.string(), status: z.literal('waiting') });
