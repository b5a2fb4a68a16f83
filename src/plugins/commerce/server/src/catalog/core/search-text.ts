import { soldBy, type Entry } from './entry';
import { wordsOf } from './words';

const mostWords = 1500;

/** The words of a text, of Markdown, or of Strapi's blocks (whose words stand under `text`). */
const words = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  if (Array.isArray(value)) return value.map(words).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, children } = value as { text?: unknown; children?: unknown };
  return `${words(text)} ${words(children)}`;
};

/** What a shopper may look for, folded, a space between two words; the earlier field tells more of the goods. */
export interface SearchText {
  readonly title: string;
  /** Brand, seller, tags, categories, options and SKUs. */
  readonly keywords: string;
  readonly description: string;
  /** Words that a misspelt one may have been meant for: those of the title and the keywords, but for SKUs. */
  readonly vocabulary: readonly string[];
}

const isSpelt = (word: string): boolean => word.length > 2 && word.length <= 40 && /^\p{L}+$/u.test(word);

export const searchText = (entry: Entry): SearchText => {
  const { offers } = entry.assortment;
  const title = wordsOf(entry.title);
  const keywords = [
    entry.brand ?? '',
    soldBy(entry)?.name ?? '',
    ...entry.tags,
    ...entry.categories.map((category) => category.title),
    ...offers.flatMap(({ options }) => Object.values(options)),
  ].flatMap(wordsOf);
  const all = [...new Set([...keywords, ...offers.flatMap(({ sku }) => wordsOf(sku))])];
  return {
    title: title.join(' '),
    keywords: all.slice(0, mostWords).join(' '),
    description: wordsOf(words(entry.description)).slice(0, mostWords).join(' '),
    vocabulary: [...new Set([...title, ...keywords])].filter(isSpelt).sort(),
  };
};
