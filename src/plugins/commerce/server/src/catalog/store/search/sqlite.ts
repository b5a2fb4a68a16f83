import { chunks } from '../../../platform/chunks';
import { listingTerms, type SearchIndex } from './search-index';

const tables = [
  `create virtual table if not exists commerce_search_documents using fts5 (
     title, keywords, description, content = '', contentless_delete = 1, prefix = '2 3',
     tokenize = 'porter unicode61 remove_diacritics 2')`,
  `create table if not exists commerce_search_words (
     entry_type text not null, locale text not null, word text not null,
     primary key (entry_type, locale, word)) without rowid`,
];

/** FTS5, stemmed as English is: other languages are found by their words as they are written, or by near ones. */
export const sqliteIndex: SearchIndex = {
  prepare: async (sql) => {
    for (const table of tables) await sql.raw(table);
    return { trigrams: false };
  },
  write: async (sql, listings) => {
    await sqliteIndex.remove(
      sql,
      listings.map(({ listingId }) => listingId),
    );
    for (const some of chunks(listings)) {
      await sql.raw(
        `insert into commerce_search_documents (rowid, title, keywords, description)
         values ${some.map(() => '(?, ?, ?, ?)').join(', ')}`,
        some.flatMap(({ listingId, text }) => [listingId, text.title, text.keywords, text.description]),
      );
    }
  },
  remove: async (sql, listingIds) => {
    for (const some of chunks(listingIds)) await sql('commerce_search_documents').whereIn('rowid', some).delete();
  },
  match: (wanted) => ({
    // The words first: otherwise each listing might be asked for its words.
    from: [
      `from commerce_search_documents cross join commerce_listings l on l.id = commerce_search_documents.rowid
       where commerce_search_documents match ?`,
      wanted
        .map((words, place) => words.map((word) => `"${word}"${place === wanted.length - 1 ? ' *' : ''}`).join(' OR '))
        .map((words) => `(${words})`)
        .join(' AND '),
    ],
    rank: '-bm25(commerce_search_documents, 10.0, 4.0, 1.0)',
    terms: listingTerms,
  }),
};
