import type { VariantsValue } from '../core/price-value';
import type { ImageAddress } from './product-draft';

/** A product as a file tells it: its published version, or the draft where there is none. */
export interface ExportedProduct {
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  /** Each a path of titles from the root. */
  readonly categories: readonly (readonly string[])[];
  /** Of an unpublished draft, amounts may be texts that nobody could read yet. */
  readonly offer: VariantsValue;
  /** Units that can be bought, by SKU; SKUs that are not tracked are not there. */
  readonly stock: ReadonlyMap<string, number>;
  readonly images: readonly ImageAddress[];
  readonly published: boolean;
  readonly seo: { readonly title: string | null; readonly description: string | null };
}
