import { type Json, Refusal } from './refusal';

/** What Meilisearch 1.53's OpenAPI description lets a request hold, of what a shop may ask. */
const search = [
  ...['q', 'offset', 'limit', 'page', 'hitsPerPage', 'attributesToRetrieve', 'attributesToCrop', 'cropLength'],
  ...['cropMarker', 'attributesToHighlight', 'highlightPreTag', 'highlightPostTag', 'showMatchesPosition', 'filter'],
  ...['sort', 'distinct', 'facets', 'matchingStrategy', 'attributesToSearchOn', 'rankingScoreThreshold', 'locales'],
  ...['showRankingScore', 'showRankingScoreDetails'],
];
const settings = [
  ...['displayedAttributes', 'searchableAttributes', 'filterableAttributes', 'sortableAttributes', 'rankingRules'],
  ...['stopWords', 'nonSeparatorTokens', 'separatorTokens', 'dictionary', 'synonyms', 'distinctAttribute'],
  ...['proximityPrecision', 'typoTolerance', 'faceting', 'pagination', 'searchCutoffMs', 'prefixSearch'],
];
const shapes = {
  search: [...search],
  'multi-search': ['queries'],
  query: ['indexUid', ...search],
  settings,
  typoTolerance: ['enabled', 'minWordSizeForTypos', 'disableOnWords', 'disableOnAttributes', 'disableOnNumbers'],
  index: ['uid', 'primaryKey'],
  swap: ['indexes', 'rename'],
  tasks: ['limit', 'from', 'reverse', 'uids', 'types', 'statuses', 'indexUids'],
  documents: ['primaryKey', 'csvDelimiter', 'customMetadata', 'skipCreation'],
  none: [] as string[],
} as const;

/** Refuses what Meilisearch does not know, in its words. */
export const only = (shape: keyof typeof shapes, given: unknown): Json => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Refusal('bad_request', 'Invalid value type: expected an object.');
  for (const name of Object.keys(given)) {
    if (!(shapes[shape] as readonly string[]).includes(name))
      throw new Refusal('bad_request', `Unknown field \`${name}\`: expected one of ${shapes[shape].join(', ')}.`);
  }
  return given;
};
