import { createHash } from 'node:crypto';
import type { ListedEntry, Searchable } from '../../catalog';
import type { SearchDocument } from '../search-engine';

/** A search engine's ids hold letters, digits, - and _; content types hold more. */
export const documentId = ({ entryType, entryId }: ListedEntry, locale: string): string =>
  createHash('sha1').update(`${entryType} ${entryId} ${locale}`).digest('base64url');

export const shelfOf = (type: string, locale: string): string => `${type} ${locale}`;

export const indexDocument = ({ locale, currencies, text, listedAt, ...entry }: Searchable): SearchDocument => ({
  id: documentId(entry, locale),
  shelf: shelfOf(entry.entryType, locale),
  currencies,
  entryId: entry.entryId,
  title: text.title,
  keywords: text.keywords,
  description: text.description,
  listedAt,
});
