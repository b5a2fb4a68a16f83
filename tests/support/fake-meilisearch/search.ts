import type { Index } from './books';
import { type Json, Refusal } from './refusal';
import { only } from './surface';
import { type TypoRules, typos, wordsOf } from './words';

const furthest = 8;

interface Place {
  readonly attribute: number;
  readonly position: number;
  readonly typos: number;
  readonly exact: boolean;
}

/** `a = "x" AND b = "y"`: as much of Meilisearch's filters as a shop needs. */
const filterOf = (index: Index, filter: unknown): ((document: Json) => boolean) => {
  if (filter === undefined) return () => true;
  const conditions = String(filter).split(' AND ');
  const tests = conditions.map((condition) => {
    const [, attribute = '', value = ''] = /^(\w+) = "((?:[^"\\]|\\.)*)"$/.exec(condition) ?? [];
    if (!attribute) throw new Refusal('invalid_search_filter', `Was not understood: ${condition}`);
    if (!index.settings.filterableAttributes.includes(attribute))
      throw new Refusal('invalid_search_filter', `Attribute \`${attribute}\` is not filterable.`);
    const wanted = value.replace(/\\(.)/g, '$1').toLowerCase();
    return (document: Json) =>
      [document[attribute]].flat().some((one: unknown) => String(one ?? '').toLowerCase() === wanted);
  });
  return (document) => tests.every((holds) => holds(document));
};

const rulesOf = ({ settings: { typoTolerance } }: Index): TypoRules => ({
  ...(typoTolerance.enabled ? typoTolerance.minWordSizeForTypos : { oneTypo: Infinity, twoTypos: Infinity }),
  disableOnNumbers: Boolean(typoTolerance.disableOnNumbers),
});

/** Where the document has this word, with as few typos as may be. */
const placesOf = (index: Index, document: Json, typed: string, isLast: boolean): Place[] => {
  const attributes: string[] = index.settings.searchableAttributes;
  const meanings = [typed, ...((index.settings.synonyms[typed] as string[] | undefined) ?? [])];
  return attributes.flatMap((name, attribute) =>
    wordsOf(document[name]).flatMap((word, position) => {
      const near = meanings.flatMap((meaning, place) =>
        place ? (word === meaning ? [0] : []) : (typos(meaning, word, isLast, rulesOf(index)) ?? []),
      );
      return near.length ? [{ attribute, position, typos: Math.min(...near), exact: word === typed }] : [];
    }),
  );
};

const fewest = (places: readonly Place[]): Place[] => {
  const least = Math.min(...places.map((place) => place.typos));
  return places.filter((place) => place.typos === least);
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const apart = (before: readonly Place[], after: readonly Place[]): number =>
  Math.min(
    furthest,
    ...before.flatMap((one) =>
      after
        .filter(({ attribute }) => attribute === one.attribute)
        .map(({ position }) => (position > one.position ? position - one.position : one.position - position + 1)),
    ),
  );

/** Less is better, rule by rule. */
const scores: Readonly<Record<string, (words: readonly (readonly Place[])[]) => readonly number[]>> = {
  words: () => [0],
  typo: (words) => [sum(words.map((places) => places[0]?.typos ?? 0))],
  proximity: (words) => [sum(words.slice(1).map((places, place) => apart(words[place] as Place[], places)))],
  attribute: (words) => [
    sum(words.map((places) => Math.min(...places.map(({ attribute }) => attribute)))),
    sum(words.map(([first]) => first?.position ?? 0)),
  ],
  exactness: (words) => [-words.filter((places) => places.some(({ exact }) => exact)).length],
  sort: () => [0],
};

const scoreOf = (index: Index, document: Json, words: readonly (readonly Place[])[]): number[] =>
  (index.settings.rankingRules as string[]).flatMap((rule) => {
    const [attribute = '', direction] = rule.split(':');
    if (direction) return [Number(document[attribute] ?? 0) * (direction === 'desc' ? -1 : 1)];
    const score = scores[rule];
    if (!score) throw new Refusal('invalid_settings_ranking_rules', `The fake does not know \`${rule}\`.`);
    return [...score(words)];
  });

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, place) => one - (b[place] ?? 0)).find((difference) => difference) ?? 0;

const shown = (document: Json, attributes: readonly string[] | undefined): Json =>
  attributes ? Object.fromEntries(attributes.map((name) => [name, document[name]])) : document;

/** What matches all words, the best first, by Meilisearch's documented rules. */
export const searchIn = (index: Index, query: Json): Json => {
  const { q = '', filter, limit = 20, offset = 0, attributesToRetrieve, matchingStrategy = 'last', ...rest } = query;
  const { showRankingScoreDetails = false, indexUid: _uid, ...unknown } = rest;
  only('none', unknown);
  const typed = wordsOf(q);
  if (typed.length > 1 && matchingStrategy !== 'all')
    throw new Refusal('invalid_search_matching_strategy', 'The fake knows "all" only.');
  const holds = filterOf(index, filter);
  const hits = [...index.documents.values()].filter(holds).flatMap((document) => {
    const words = typed.map((word, place) => placesOf(index, document, word, place === typed.length - 1));
    if (words.some((places) => !places.length)) return [];
    const best = words.map(fewest);
    return [{ document, score: scoreOf(index, document, best), typoCount: scores.typo?.(best)[0] ?? 0 }];
  });
  hits.sort((a, b) => compare(a.score, b.score));
  const most = index.settings.pagination.maxTotalHits as number;
  return {
    indexUid: index.uid,
    hits: hits
      .slice(0, most)
      .slice(offset, offset + limit)
      .map(({ document, typoCount }) => ({
        ...shown(document, attributesToRetrieve),
        ...(showRankingScoreDetails && {
          _rankingScoreDetails: {
            words: { order: 0, matchingWords: typed.length, maxMatchingWords: typed.length, score: 1 },
            typo: { order: 1, typoCount, maxTypoCount: 2 * typed.length, score: 1 / (1 + typoCount) },
          },
        }),
      })),
    ...{ query: q, processingTimeMs: 1, limit, offset, estimatedTotalHits: Math.min(hits.length, most) },
  };
};
