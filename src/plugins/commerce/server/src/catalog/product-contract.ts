import { z } from '@strapi/utils';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** What is said beside the file, whose bytes are the body. */
export const importQuery = z.strictObject({
  name: z.string().trim().min(1).max(255),
  dryRun: flag,
  format: z.enum(['shopify', 'woocommerce']).optional(),
});
export type ImportQuery = z.output<typeof importQuery>;

export const importParams = z.strictObject({ id: z.string().min(1).max(40) });

const problemView = z.object({ row: z.int(), column: z.string(), message: z.string() });

export const productImportView = z.object({
  id: z.string(),
  fileName: z.string(),
  dryRun: z.boolean(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  percent: z.int(),
  format: z.string().nullable(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** The first 200, by row. */
  problems: z.array(problemView),
  problemCount: z.int(),
  notices: z.array(problemView),
  failure: z.string().nullable(),
  startedBy: z.string().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
});
export type ProductImportView = z.output<typeof productImportView>;
