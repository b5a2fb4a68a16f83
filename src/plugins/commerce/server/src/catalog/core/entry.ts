import type { ImageView } from './image';
import type { Assortment } from './offer';

export interface CategoryLink {
  readonly slug: string;
  readonly title: string;
  /** Slugs of the categories above it. */
  readonly above: readonly string[];
}

/** A published entry in one locale, whatever its content type calls its attributes. */
export interface Entry {
  readonly type: string;
  readonly documentId: string;
  /** '' for a content type without locales. */
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  /** As its editor wrote it: text, Markdown or blocks. */
  readonly description: unknown;
  readonly images: readonly ImageView[];
  readonly categories: readonly CategoryLink[];
  readonly tags: readonly string[];
  readonly brand: string | null;
  readonly seo: { readonly title: string | null; readonly description: string | null };
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly assortment: Assortment;
}

/** Of its categories and of all above them. */
export const categorySlugs = ({ categories }: Entry): readonly string[] => [
  ...new Set(categories.flatMap(({ slug, above }) => [slug, ...above])),
];
