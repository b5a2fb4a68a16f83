import type { Asked, Ranking } from '../catalog';

/** It does not answer, not in time, or not as it should; in its words there is no key. */
export class EngineSilent extends Error {
  override readonly name = 'EngineSilent';
}

/** What is found: an entry in one locale. */
export interface SearchDocument {
  readonly id: string;
  /** Whose window it stands in: content type and locale. */
  readonly shelf: string;
  readonly currencies: readonly string[];
  readonly entryId: string;
  /** Folded words, the more telling first. */
  readonly title: string;
  readonly keywords: string;
  readonly description: string;
  readonly listedAt: number;
}

/** The index that is searched, and the one that is built to follow it. */
export type IndexName = 'live' | 'next';

/** What it was asked to do, and does later: in the order in which it was asked. */
export type TaskId = number;
export type TaskOutcome = 'waiting' | 'done' | { readonly failed: string };

/** Whoever finds and ranks for the shop. Every method throws `EngineSilent`. */
export interface SearchEngine {
  readonly id: string;
  /** What all its indexes are called by, and no other shop's. */
  readonly prefix: string;
  /** Undefined: there is no index of ours, or one of another make. */
  find(asked: Asked): Promise<Ranking | undefined>;
  /** Whether there is a whole index of the make that this version of the shop asks for. */
  isReady(): Promise<boolean>;
  /** Which of the indexes there are. */
  indexes(): Promise<readonly IndexName[]>;
  /** Replaces what has these ids. */
  add(index: IndexName, documents: readonly SearchDocument[]): Promise<TaskId>;
  remove(index: IndexName, ids: readonly string[]): Promise<TaskId>;
  outcomes(tasks: readonly TaskId[]): Promise<ReadonlyMap<TaskId, TaskOutcome>>;
  /** An empty next index, as this version of the shop wants it; what shopkeepers set themselves is taken over. */
  begin(): Promise<readonly TaskId[]>;
  /** The next index is whole: from now on it is searched, and the other is the next. Not safe to repeat. */
  swap(): Promise<readonly TaskId[]>;
  /** What was searched before is not needed any more. */
  discard(): Promise<void>;
}
