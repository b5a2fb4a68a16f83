import type { ProductRow } from './product-rows';
import type { Translation } from './product-draft';

/** A kind of product file. Translating is pure: the same rows say the same product. */
export interface ImportFormat {
  readonly name: string;
  recognizes(header: readonly string[]): boolean;
  /** The rows of one product at a time. `rows` may be read more than once; each time it begins anew. */
  families(rows: () => AsyncIterable<ProductRow>): AsyncIterable<readonly ProductRow[]>;
  translate(family: readonly ProductRow[], currency: string): Translation;
}
