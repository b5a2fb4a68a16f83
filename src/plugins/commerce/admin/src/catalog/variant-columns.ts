import type { Wording } from '../wording';

/** What a column of the variants' table holds; `path` is where it stands in a variant. */
export type VariantColumn =
  | { readonly path: string; readonly kind: 'amount' | 'compareAt'; readonly currency: string; readonly title: Wording }
  | {
      readonly path: string;
      readonly kind: 'sku' | 'initialStock' | 'weight' | 'digital' | 'delivery';
      readonly title: Wording;
    };

export const columnsOf = (currencies: readonly string[]): readonly VariantColumn[] => [
  ...currencies.flatMap((currency): VariantColumn[] => [
    { path: `prices.${currency}.amount`, kind: 'amount', currency, title: 'price.amount' },
    { path: `prices.${currency}.compareAt`, kind: 'compareAt', currency, title: 'price.compare-at' },
  ]),
  { path: 'sku', kind: 'sku', title: 'price.sku' },
  { path: 'initialStock', kind: 'initialStock', title: 'price.stock' },
  { path: 'weight', kind: 'weight', title: 'price.weight' },
  { path: 'digital', kind: 'digital', title: 'price.digital' },
  { path: 'delivery', kind: 'delivery', title: 'price.delivery' },
];
