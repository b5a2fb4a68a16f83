import type { ProductRow } from './product-rows';
import type { Translation } from './product-draft';

/** A kind of product file. Translating is pure: the same rows say the same product. */
export interface ImportFormat {
  readonly name: string;
  recognizes(header: readonly string[]): boolean;
  /** How often `families` reads the rows. */
  readonly readings: number;
  /** The rows of one product at a time. Each call of `rows` begins anew. */
  families(rows: () => AsyncIterable<ProductRow>): AsyncIterable<readonly ProductRow[]>;
  translate(family: readonly ProductRow[], currency: string): Translation;
}
