import { connection, type Strapi } from '../../platform/strapi';
import { type SearchText, searchText } from '../core/search-text';
import { publishedEntries } from '../store/entries';
import { countListedEntries, listedEntries, type ListedEntry, whereListed } from '../store/listed-entries';
import { sellableTypes } from '../store/sellable-types';

/** What is listed of an entry in one locale, and the words it is found by. */
export interface Searchable extends ListedEntry {
  /** '' for a content type without locales. */
  readonly locale: string;
  readonly currencies: readonly string[];
  readonly text: SearchText;
  /** Epoch milliseconds of its first publication. */
  readonly listedAt: number;
}

/** How these entries of one content type stand now, for whoever finds them beside the database. None: not listed. */
export const searchableEntries = async (
  strapi: Strapi,
  entryType: string,
  entryIds: readonly string[],
): Promise<Searchable[]> => {
  const type = sellableTypes(strapi).get(entryType);
  if (!type || !entryIds.length) return [];
  const sql = connection(strapi);
  const listed = await whereListed(sql, entryType, entryIds);
  return (await publishedEntries(strapi, sql, type, entryIds)).flatMap((entry) => {
    const here = listed.filter(({ entryId, locale }) => entryId === entry.documentId && locale === entry.locale);
    if (!here.length) return [];
    return {
      ...{ entryType, entryId: entry.documentId, locale: entry.locale, text: searchText(entry) },
      currencies: here.map(({ currency }) => currency).sort(),
      listedAt: Math.min(...here.map(({ listedAt }) => listedAt)),
    };
  });
};

/** Every locale that entries of this content type may be listed in. */
export const localesOf = async (strapi: Strapi, entryType: string): Promise<readonly string[]> => {
  if (!sellableTypes(strapi).get(entryType)?.localized) return [''];
  const locales: readonly { readonly code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code);
};

/** All entries that are listed, page by page: those after this one. */
export const nextListed = (strapi: Strapi, after: ListedEntry | null, most: number): Promise<ListedEntry[]> =>
  listedEntries(connection(strapi), after, most);

export const countListed = (strapi: Strapi): Promise<number> => countListedEntries(connection(strapi));
