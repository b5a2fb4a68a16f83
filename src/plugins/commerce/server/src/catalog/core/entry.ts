import type { ImageView } from './image';
import type { Assortment } from './offer';

/** Whose an entry's goods are, in every locale alike. */
export interface SellerLink {
  readonly slug: string;
  readonly name: string;
  /** Whether its profile is published: only then do shoppers hear of it. */
  readonly shown: boolean;
}

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
  readonly seller: SellerLink | null;
  readonly seo: { readonly title: string | null; readonly description: string | null };
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly assortment: Assortment;
}

/** As shoppers are told; null while its profile is not published. */
export const soldBy = ({ seller }: Pick<Entry, 'seller'>): Pick<SellerLink, 'slug' | 'name'> | null =>
  seller?.shown ? { slug: seller.slug, name: seller.name } : null;

/** Of its categories and of all above them. */
export const categorySlugs = ({ categories }: Entry): readonly string[] => [
  ...new Set(categories.flatMap(({ slug, above }) => [slug, ...above])),
];
