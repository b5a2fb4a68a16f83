import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connection, type Strapi } from '../../platform/strapi';
import { UnreadableFile } from '../import/read-file';
import type { ProductImport } from '../schemas/product-import';
import { changeImport, waitingImport } from '../store/product-imports';
import { importProducts } from './import-products';

const mostTold = 200;

/** The file where the importer reads it from, for as long as it takes. */
const withFile = async <Answer>(content: string, work: (file: string) => Promise<Answer>): Promise<Answer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'commerce-import-'));
  try {
    const file = path.join(folder, 'products.csv');
    await writeFile(file, content);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** One write at a time, and none for a share that was told already. */
const progressOf = (strapi: Strapi, id: number) => {
  let told = 0;
  let writing = Promise.resolve();
  return {
    tell: (share: number) => {
      const percent = Math.min(99, Math.floor(share * 100));
      if (percent <= told) return;
      told = percent;
      writing = writing.then(() => changeImport(connection(strapi), id, { percent }));
    },
    done: () => writing,
  };
};

const work = async (strapi: Strapi, { id, dryRun, format, content, fileName }: ProductImport) => {
  const progress = progressOf(strapi, id);
  try {
    const { problems, notices, ...summary } = await withFile(content ?? '', (file) =>
      importProducts(strapi, file, { dryRun, ...(format && { format }), onProgress: progress.tell }),
    );
    return {
      ...summary,
      ...{ status: 'done' as const, problemCount: problems.length },
      ...{ problems: problems.slice(0, mostTold), notices: notices.slice(0, mostTold) },
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return {
      status: 'failed' as const,
      failure: error.message.replace(/^The first line of \S+/, `The first line of ${fileName}`),
    };
  } finally {
    await progress.done();
  }
};

/**
 * Works through a file that staff brought. Safe to repeat: what a run that died had written is left alone by the next,
 * which counts it as unchanged.
 */
export const runImport = async (strapi: Strapi, id: number): Promise<void> => {
  const sql = connection(strapi);
  const waiting = await waitingImport(sql, id);
  if (!waiting) return;
  await changeImport(sql, id, { status: 'running' });
  const outcome = await work(strapi, waiting);
  await changeImport(sql, id, { ...outcome, percent: 100, content: null, endedAt: Date.now() });
};
