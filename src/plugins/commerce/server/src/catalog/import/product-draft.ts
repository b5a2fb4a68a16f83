import type { VariantsValue } from '../core/price-value';

/** What is wrong in the file, where a spreadsheet shows it: the header is row 1. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export interface ImageAddress {
  readonly url: string;
  readonly alternativeText: string | null;
}

/** A product as its file describes it, in our own words. */
export interface ProductDraft {
  /** The row it begins at. */
  readonly row: number;
  /** The product it was exported from. */
  readonly documentId?: string;
  /** Finds it again when the file is imported again: `shopify:ocean-blue-shirt`. */
  readonly key: string;
  readonly slug: string;
  /** Taken when the slug belongs to another product. */
  readonly otherSlug: string;
  readonly title: string;
  readonly description: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  /** Each a path from the root: ["Clothing", "Shirts"]. */
  readonly categories: readonly (readonly string[])[];
  readonly offer: VariantsValue;
  readonly images: readonly ImageAddress[];
  readonly published: boolean;
  readonly seo: { readonly title: string | null; readonly description: string | null };
}

/** What the rows of one product say: a product, or why it is none. A notice is no mistake of the file. */
export type Translation =
  { readonly draft: ProductDraft } | { readonly problems: readonly RowProblem[] } | { readonly notice: RowProblem };
