import { column, record } from '../../platform/record';

/** An entry of which the search engine is to be told how it stands. */
export interface SearchChange {
  id: number;
  entryType: string;
  entryId: string;
  /** Counts the changes: what changed while it was told is told again. */
  version: number;
  /** The engine's names for what it does about it, with spaces; null: it was not told yet. */
  tasks: string | null;
}

export const searchChange = record<SearchChange>(
  'search-change',
  'search-changes',
  { entryType: column.string, entryId: column.string, version: column.integer, tasks: column.string },
  { indexes: [{ name: 'commerce_search_changes_once', columns: ['entry_type', 'entry_id'], unique: true }] },
);
