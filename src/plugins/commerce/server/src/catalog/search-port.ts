import type { Strapi } from '../platform/strapi';

/** What somebody looks for in a shop window: folded words, the last of which may go on. */
export interface Asked {
  readonly type: string;
  readonly locale: string;
  readonly currency: string;
  readonly words: readonly string[];
}

/** Entries by their document ids, the best first. */
export interface Ranking {
  readonly entryIds: readonly string[];
  /** None of them has all the words as they were typed. */
  readonly misspelt: boolean;
}

/**
 * Finds and ranks in place of the database's words, in a shop that has it. What is listed, and at which price, stays for
 * the database to say. Undefined: it cannot tell in time, and the database's words answer. Never throws.
 */
export type Searcher = (asked: Asked) => Promise<Ranking | undefined>;

const searchers = new WeakMap<Strapi, Searcher>();

export const searchWith = (strapi: Strapi, searcher: Searcher): void => void searchers.set(strapi, searcher);
export const searcherOf = (strapi: Strapi): Searcher | undefined => searchers.get(strapi);
