import { type ListedEntry, localesOf, searchableEntries } from '../../catalog';
import type { Strapi } from '../../platform/strapi';
import { documentId, indexDocument } from '../core/index-document';
import type { IndexName, SearchDocument, SearchEngine, TaskId } from '../search-engine';

interface Standing {
  readonly documents: readonly SearchDocument[];
  /** Of what is not listed, or not in this locale. */
  readonly gone: readonly string[];
}

const standing = async (strapi: Strapi, entries: readonly ListedEntry[]): Promise<Standing> => {
  const documents: SearchDocument[] = [];
  const possible: string[] = [];
  for (const type of new Set(entries.map(({ entryType }) => entryType))) {
    const some = entries.filter(({ entryType }) => entryType === type);
    const locales = await localesOf(strapi, type);
    possible.push(...some.flatMap((entry) => locales.map((locale) => documentId(entry, locale))));
    const ids = some.map(({ entryId }) => entryId);
    documents.push(...(await searchableEntries(strapi, type, ids)).map(indexDocument));
  }
  const here = new Set(documents.map(({ id }) => id));
  return { documents, gone: possible.filter((id) => !here.has(id)) };
};

/**
 * Tells the engine how these entries stand now; it does what it is told later, in the order of the telling. Safe to
 * repeat. Throws `EngineSilent`.
 */
export const handOver = async (
  strapi: Strapi,
  engine: SearchEngine,
  entries: readonly ListedEntry[],
  indexes: readonly IndexName[],
): Promise<TaskId[]> => {
  const { documents, gone } = await standing(strapi, entries);
  const tasks: TaskId[] = [];
  for (const index of indexes) {
    if (gone.length) tasks.push(await engine.remove(index, gone));
    if (documents.length) tasks.push(await engine.add(index, documents));
  }
  return tasks;
};
