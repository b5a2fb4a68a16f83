import { column, record } from '../../platform/record';
import type { ListedEntry } from '../../catalog';
import type { TaskId } from '../search-engine';

/** The index being built anew, step by step; what a process leaves, the next goes on with. */
export interface Rebuild {
  readonly phase: 'filling' | 'swapping' | 'done';
  /** All up to this entry was handed over. */
  readonly after: ListedEntry | null;
  /** Handed over, and not known to be done. */
  readonly tasks: readonly TaskId[];
  readonly done: number;
  readonly total: number;
}

/** How the shop gets on with its search engine: one row. */
export interface SearchLink {
  id: number;
  /** The indexes' prefix. */
  name: string;
  /** Whoever writes to it now, and until when (epoch ms, by the database's clock): one of all processes. */
  holder: string | null;
  heldUntil: number | null;
  rebuild: Rebuild | null;
}

export const searchLink = record<SearchLink>(
  'search-link',
  'search-links',
  { name: column.string, holder: column.string, heldUntil: column.instant, rebuild: column.json },
  { indexes: [{ name: 'commerce_search_links_one_per_name', columns: ['name'], unique: true }] },
);
