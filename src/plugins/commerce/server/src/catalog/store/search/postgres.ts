import { chunks } from '../../../platform/chunks';
import { rowsOf, type Sql } from '../../../platform/strapi';
import { languageOf } from '../../core/words';
import type { SearchIndex, Wanted } from './search-index';

/** PostgreSQL's own dictionaries. A language that has none is found by its words as they are written. */
const dictionaries: Readonly<Record<string, string>> = {
  ...{ da: 'danish', de: 'german', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french', hu: 'hungarian' },
  ...{ it: 'italian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian' },
  ...{ ru: 'russian', sv: 'swedish', tr: 'turkish' },
};
const dictionaryOf = (locale: string): string => dictionaries[languageOf(locale)] ?? 'simple';

const tables = [
  `create table if not exists commerce_search_documents (
     listing_id integer primary key references commerce_listings (id) on delete cascade, words tsvector not null)`,
  'create index if not exists commerce_search_documents_words on commerce_search_documents using gin (words)',
  `create table if not exists commerce_search_words (
     entry_type text not null, locale text not null, word text not null, primary key (entry_type, locale, word))`,
];

/** Whoever may not make extensions asks an administrator: `create extension pg_trgm`. Without it every word is read. */
const makeTrigrams = async (sql: Sql): Promise<void> => {
  await sql.raw('create extension if not exists pg_trgm');
  await sql.raw(
    `create index if not exists commerce_search_words_near on commerce_search_words using gist (word gist_trgm_ops)`,
  );
};

/** Stems, and the words as written: the beginning of a word is not always that of its stem. */
const weighed = `setweight(to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?), 'A') ||
  setweight(to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?), 'B') || setweight(to_tsvector(?::regconfig, ?), 'D')`;

const question = (wanted: Wanted): string =>
  wanted
    .map((words, place) => words.map((word) => (place === wanted.length - 1 ? `${word}:*` : word)).join(' | '))
    .map((words) => `(${words})`)
    .join(' & ');

export const postgresIndex: SearchIndex = {
  prepare: async (sql) => {
    for (const table of tables) await sql.raw(table);
    try {
      await makeTrigrams(sql);
      return { trigrams: true };
    } catch (refusal) {
      return { trigrams: false, refusal };
    }
  },
  write: async (sql, listings) => {
    for (const some of chunks(listings)) {
      const values = some.flatMap(({ listingId, locale, text }) => {
        const dictionary = dictionaryOf(locale);
        const { title, keywords, description } = text;
        return [listingId, dictionary, title, title, dictionary, keywords, keywords, dictionary, description];
      });
      await sql.raw(
        `insert into commerce_search_documents (listing_id, words) values ${some.map(() => `(?, ${weighed})`).join(', ')}
         on conflict (listing_id) do update set words = excluded.words
         where commerce_search_documents.words <> excluded.words`,
        values as never,
      );
    }
  },
  // With its listing.
  remove: async () => undefined,
  matches: (wanted, locale) => [
    `select s.listing_id, ts_rank(s.words, asked.words) as rank from commerce_search_documents s,
       (select to_tsquery(?::regconfig, ?) || to_tsquery('simple', ?) as words) asked where s.words @@ asked.words`,
    dictionaryOf(locale),
    question(wanted),
    question(wanted),
  ],
};

/** Of the vocabulary, the words that have most trigrams in common with each of these. */
export const nearByTrigrams = async (
  sql: Sql,
  { type, locale }: { readonly type: string; readonly locale: string },
  words: readonly string[],
  most: number,
): Promise<string[]> => {
  const near = `(select word from commerce_search_words where entry_type = ? and locale = ? order by word <-> ? limit ?)`;
  const answer = await sql.raw(
    words.map(() => near).join(' union '),
    words.flatMap((word) => [type, locale, word, most]),
  );
  return rowsOf<{ word: string }>(answer).map(({ word }) => word);
};
