import { z } from '@strapi/utils';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** The fields that go with the file. */
export const importForm = z.strictObject({
  dryRun: flag,
  format: z.enum(['shopify', 'woocommerce']).optional(),
});
export type ImportForm = z.output<typeof importForm>;

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

export const productsCsv = z.object({ csv: z.string() });
