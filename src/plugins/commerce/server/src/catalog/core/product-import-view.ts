import type { ProductImportView } from '../product-contract';
import type { ProductImport } from '../schemas/product-import';

const iso = (instant: number): string => new Date(instant).toISOString();

export const productImportViewOf = (made: ProductImport): ProductImportView => {
  const { publicId: id, fileName, dryRun, status, percent, format, created, updated, unchanged } = made;
  const { problems, problemCount, notices, failure, startedBy, startedAt, endedAt } = made;
  return {
    ...{ id, fileName, dryRun, status, percent, format, created, updated, unchanged, problemCount, failure, startedBy },
    problems: [...(problems ?? [])],
    notices: [...(notices ?? [])],
    startedAt: iso(startedAt),
    endedAt: endedAt === null ? null : iso(endedAt),
  };
};
