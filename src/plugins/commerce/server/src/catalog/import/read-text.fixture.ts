import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openProductFile } from './read-file';
import type { ProductDraft, RowProblem } from './product-draft';

/** What a file of this text says. */
export const readText = async (text: string, currency = 'EUR') => {
  const folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  const drafts: ProductDraft[] = [];
  const problems: RowProblem[] = [];
  const notices: RowProblem[] = [];
  try {
    const file = path.join(folder, 'products.csv');
    await writeFile(file, text);
    const { translations } = await openProductFile(file);
    for await (const translation of translations(currency)) {
      if ('draft' in translation) drafts.push(translation.draft);
      else if ('notice' in translation) notices.push(translation.notice);
      else problems.push(...translation.problems);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { drafts, problems: problems.sort((one, other) => one.row - other.row), notices };
};
