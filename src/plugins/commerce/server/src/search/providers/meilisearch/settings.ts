import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { MeilisearchOptions } from '../../options';

/** Counts the shapes that documents have had. */
const shape = 1;

/**
 * As the shop's own search has it: titles before brands, tags, categories, options and SKUs, and those before
 * descriptions; a slip from four letters on, two from seven on, none in numbers; of equals the newest first.
 */
export const settingsFor = ({ mostFound }: Pick<MeilisearchOptions, 'mostFound'>) =>
  ({
    searchableAttributes: ['title', 'keywords', 'description'],
    filterableAttributes: ['shelf', 'currencies'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness', 'listedAt:desc'],
    // Words that say nothing are left out of what is asked, in the shopper's language.
    stopWords: [],
    typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 7 }, disableOnNumbers: true },
    pagination: { maxTotalHits: mostFound },
  }) satisfies Settings;

/** What an index is made by: one of another make is built anew. */
export const makeOf = (settings: Settings): string =>
  createHash('sha1')
    .update(JSON.stringify([shape, settings]))
    .digest('hex');
