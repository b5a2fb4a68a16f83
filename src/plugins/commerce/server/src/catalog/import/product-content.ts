import type { ProductDraft } from './product-draft';

/** What an import writes, by the attributes of a product. */
export interface ProductContent {
  readonly title: string;
  readonly slug: string;
  readonly description: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  readonly offer: unknown;
  readonly imageAddresses: unknown;
  readonly seoTitle: string | null;
  readonly seoDescription: string | null;
  readonly importKey: string | null;
  /** Ids of category rows, in order. */
  readonly categories: readonly number[];
  /** Ids of files in the media library, in order. */
  readonly images: readonly number[];
}

/** Pictures that could not be (or were not to be) fetched stay addresses; a path on someone's disk is none. */
const isAddress = ({ url }: { url: string }): boolean => /^https?:\/\//.test(url);

export const contentOf = (
  draft: ProductDraft,
  slug: string,
  categories: readonly number[],
  images: readonly number[],
  importKey: string | null = draft.key,
): ProductContent => ({
  title: draft.title,
  slug,
  description: draft.description,
  brand: draft.brand,
  tags: draft.tags,
  offer: draft.offer,
  imageAddresses: draft.images.filter(isAddress),
  seoTitle: draft.seo.title,
  seoDescription: draft.seo.description,
  importKey,
  categories,
  images,
});

/** What a file cannot tell apart: nothing and no, line ends, space around a text. */
const plain = (part: unknown): unknown =>
  typeof part === 'string' ? part.replaceAll('\r\n', '\n').trim() || null : part === false ? null : part;

const says = ([key, value]: [string, unknown]): boolean =>
  plain(value) !== null && value !== undefined && !(key === 'weight' && value === 0);

/** The same text for the same content: databases give back a JSON object's keys in an order of their own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(says)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : plain(part),
  );

export const sameContent = (one: ProductContent, other: ProductContent): boolean => canonical(one) === canonical(other);
