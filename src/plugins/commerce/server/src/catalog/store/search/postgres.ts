import { chunks } from '../../../platform/chunks';
import { preparedWhileRoom } from '../../../platform/prepared';
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

/** What a list is narrowed, counted and sorted by stands beside the words: a listing's own row is wide. */
const facts =
  'entry_type, entry_id, locale, currency, title, seller, min_price, max_price, listed_at, term_kinds, term_values';
const all = (of: string): string => `${facts}, words`.replace(/\w+/g, `${of}.$&`);

const tables = [
  // One of an earlier shape is made anew, and filled by a job.
  `do $$ begin
     if exists (select from pg_attribute where attrelid = to_regclass('commerce_search_documents') and attname = 'listing_id')
     then drop table commerce_search_documents; end if;
   end $$`,
  `create table if not exists commerce_search_documents (
     id integer primary key references commerce_listings (id) on delete cascade,
     entry_type text not null, entry_id text not null, locale text not null, currency text not null, title text not null,
     seller text, min_price bigint not null, max_price bigint not null, listed_at bigint not null,
     term_kinds text[] not null, term_values text[] not null, words tsvector not null)`,
  // What waits to be put into the index would be read by every search.
  `create index if not exists commerce_search_documents_words on commerce_search_documents
     using gin (words) with (fastupdate = off)`,
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
        `insert into commerce_search_documents (id, ${facts}, words)
         select w.id, ${facts}, w.words from (values ${some.map(() => `(?::integer, ${weighed})`).join(', ')}) w (id, words)
         join commerce_listings l on l.id = w.id cross join lateral (
           select coalesce(array_agg(kind), '{}') as term_kinds, coalesce(array_agg(value), '{}') as term_values
           from commerce_listing_terms where listing_id = l.id) t
         on conflict (id) do update set (${facts}, words) = (${all('excluded')})
         where (${all('commerce_search_documents')}) is distinct from (${all('excluded')})`,
        values as never,
      );
    }
  },
  // With its listing.
  remove: async () => undefined,
  match: (wanted, locale) => ({
    // `offset 0`: the question is put together once, not for every row that is ranked.
    from: [
      `from commerce_search_documents l,
         (select to_tsquery(?::regconfig, ?) || to_tsquery('simple', ?) as words offset 0) asked where l.words @@ asked.words`,
      dictionaryOf(locale),
      question(wanted),
      question(wanted),
    ],
    rank: 'ts_rank(l.words, asked.words)',
    terms: {
      columns: ['term_kinds', 'term_values'],
      join: 'cross join lateral unnest(l.term_kinds, l.term_values) t (kind, value)',
    },
  }),
};

/** Of the vocabulary, the words that have most trigrams in common with each of these. */
export const nearByTrigrams = async (
  sql: Sql,
  { type, locale }: { readonly type: string; readonly locale: string },
  words: readonly string[],
  most: number,
): Promise<string[]> => {
  const near = `(select word from commerce_search_words where entry_type = ? and locale = ? order by word <-> ? limit ?)`;
  const answer = await preparedWhileRoom(
    sql,
    words.map(() => near).join(' union '),
    words.flatMap((word) => [type, locale, word, most]),
  );
  return rowsOf<{ word: string }>(answer).map(({ word }) => word);
};
