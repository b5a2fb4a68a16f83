import { stat } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Strapi } from '../../platform/strapi';
import { storeSettings } from '../../platform/settings';
import { openProductFile, UnreadableFile } from '../import/read-file';
import type { BatchPlan } from '../import/plan-batch';
import type { ProductDraft, RowProblem } from '../import/product-draft';
import { defaultLocale } from '../store/product-table';
import { importBatch, previewBatch, type ImportedDraft, type ImportSetting } from './import-batch';
import { fetchImages, findImages } from './import-images';

export interface ImportOptions {
  readonly format?: string;
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** Fetches the images into the media library. */
  readonly images?: boolean;
  /** How much of the file is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface ImportSummary {
  readonly format: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** In the order of the rows. */
  readonly problems: readonly RowProblem[];
  readonly notices: readonly RowProblem[];
}

const batchSize = 200;

const isRefusal = (error: unknown): error is Error => error instanceof errors.ApplicationError;

/** One product that publishing refuses takes its batch along: then each is tried on its own. */
const writeBatch = async (setting: ImportSetting, batch: readonly ImportedDraft[]): Promise<BatchPlan[]> => {
  try {
    return [await importBatch(setting, batch)];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only) {
      const problems = [{ row: only.draft.row, column: setting.skuColumn, message: error.message }];
      return [{ created: [], updated: [], unchanged: 0, problems }];
    }
  }
  const plans: BatchPlan[] = [];
  for (const entry of batch) plans.push(...(await writeBatch(setting, [entry])));
  return plans;
};

const readable = async (file: string): Promise<number> => {
  const { size } = await stat(file).catch((error: Error) => {
    throw new UnreadableFile(`${file} cannot be read: ${error.message}.`);
  });
  return size;
};

/**
 * Imports a product file, batch by batch. Safe to repeat: what is already as the file says is left alone, and what an
 * interrupted run did not reach is done by the next.
 */
export const importProducts = async (
  strapi: Strapi,
  file: string,
  options: ImportOptions = {},
): Promise<ImportSummary> => {
  const size = await readable(file);
  const { format, readings, translations } = await openProductFile(file, options.format);
  const { currency } = await storeSettings(strapi);
  const skuColumn = format === 'shopify' ? 'Variant SKU' : 'SKU';
  const setting: ImportSetting = { strapi, locale: await defaultLocale(strapi), skuColumn };
  const fetches = options.images && !options.dryRun;

  const count = { created: 0, updated: 0, unchanged: 0 };
  const problems: RowProblem[] = [];
  const notices: RowProblem[] = [];
  const rowsOfKeys = new Map<string, number>();
  let batch: ProductDraft[] = [];
  let read = 0;

  const write = async () => {
    const illustrated = fetches ? await fetchImages(strapi, batch, file) : await findImages(strapi, batch);
    problems.push(...illustrated.problems);
    batch = [];
    const plans = options.dryRun
      ? [await previewBatch(setting, illustrated.drafts)]
      : await writeBatch(setting, illustrated.drafts);
    for (const plan of plans) {
      count.created += plan.created.length;
      count.updated += plan.updated.length;
      count.unchanged += plan.unchanged;
      problems.push(...plan.problems);
    }
    options.onProgress?.(Math.min(1, read / (size * readings || 1)));
  };
  for await (const translation of translations(currency, (bytes) => (read += bytes))) {
    if ('notice' in translation) notices.push(translation.notice);
    else if ('problems' in translation) problems.push(...translation.problems);
    else {
      const { key, row } = translation.draft;
      const before = rowsOfKeys.get(key);
      rowsOfKeys.set(key, row);
      if (before) problems.push({ row, column: 'Handle', message: `the product stands in row ${before} already` });
      else batch.push(translation.draft);
    }
    if (batch.length === batchSize) await write();
  }
  await write();
  const byRow = (one: RowProblem, other: RowProblem) => one.row - other.row;
  return { format, ...count, problems: problems.sort(byRow), notices: notices.sort(byRow) };
};
