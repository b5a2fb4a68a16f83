import type { Entry } from './entry';

const longest = 8000;

/** The words of a text, of Markdown, or of Strapi's blocks (whose words stand under `text`). */
const words = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  if (Array.isArray(value)) return value.map(words).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, children } = value as { text?: unknown; children?: unknown };
  return `${words(text)} ${words(children)}`;
};

/** Everything a shopper may look for, in lower case. */
export const searchText = (entry: Entry): string =>
  [
    entry.title,
    entry.brand ?? '',
    ...entry.tags,
    ...entry.categories.map(({ title }) => title),
    ...entry.assortment.offers.flatMap(({ sku, options }) => [sku, ...Object.values(options)]),
    words(entry.description),
  ]
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .slice(0, longest);
