import { readFile } from 'node:fs/promises';
import { jobsOf } from '../../jobs';
import type { UploadedFile } from '../../platform/endpoint';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { ImportForm } from '../product-contract';
import type { ProductImport } from '../schemas/product-import';
import { insertImport } from '../store/product-imports';

export const importTask = 'catalog.import-products';

/** Keeps the file and leaves it to a job, on whichever process has time. `format` is the file's own where none is named. */
export const startImport = async (
  strapi: Strapi,
  file: UploadedFile,
  { dryRun, format }: ImportForm,
  startedBy: string | null,
): Promise<ProductImport> => {
  // Databases take no NUL, and no product's text needs one.
  const content = (await readFile(file.path, 'utf8')).replaceAll('\u0000', '');
  const values = {
    ...{ publicId: newId(), fileName: file.name.slice(0, 255), dryRun, format: format ?? null, content, startedBy },
    ...{ status: 'waiting' as const, percent: 0, created: 0, updated: 0, unchanged: 0 },
    ...{ problems: null, problemCount: 0, notices: null, failure: null, startedAt: Date.now(), endedAt: null },
  };
  const id = await transaction(strapi, async (tx) => {
    const made = await insertImport(tx.sql, values);
    await jobsOf(strapi).add(tx, importTask, { import: made }, { key: `import ${made}` });
    return made;
  });
  return { id, ...values };
};
