import { chunks } from '../../../platform/chunks';
import { rowsOf, type Sql } from '../../../platform/strapi';
import type { ListingDraft } from '../../core/listing';
import { nearByTrigrams } from './postgres';

/** Whose words: listings of one content type in one locale. */
interface Shelf {
  readonly type: string;
  readonly locale: string;
}

/** Of the nearest by trigrams; short words have few, so that many come before the one that was meant. */
const mostNear = 80;

/**
 * Learns the words of these listings. One that no listing has any more stays until `forgetWords`, and finds nothing.
 * To be called after `markChanged`, whose lock keeps two publishings from waiting for each other's words.
 */
export const learnWords = async (sql: Sql, drafts: readonly ListingDraft[]): Promise<void> => {
  const learned = new Map(
    drafts.flatMap(({ row: { entryType, locale }, search }) =>
      search.vocabulary.map((word) => [`${locale} ${word}`, { entry_type: entryType, locale, word }] as const),
    ),
  );
  for (const some of chunks([...learned.values()])) {
    await sql('commerce_search_words').insert(some).onConflict(['entry_type', 'locale', 'word']).ignore();
  }
};

export const forgetWords = async (sql: Sql): Promise<void> => void (await sql('commerce_search_words').delete());

/** Words that may be meant by these; which of them are near is for others to say. */
export const nearWords = async (
  sql: Sql,
  { type, locale }: Shelf,
  words: readonly string[],
  trigrams: boolean,
): Promise<string[]> => {
  if (trigrams) return nearByTrigrams(sql, { type, locale }, words, mostNear);
  const shortest = Math.min(...words.map(({ length }) => length)) - 2;
  const answer = await sql.raw(
    'select word from commerce_search_words where entry_type = ? and locale = ? and length(word) >= ?',
    [type, locale, shortest],
  );
  return rowsOf<{ word: string }>(answer).map(({ word }) => word);
};
