export interface Demand {
  readonly sku: string;
  readonly quantity: number;
}

/**
 * Units wanted per SKU: summed, since two lines may share one SKU, and sorted, since every lock on stock is taken in
 * this order.
 */
export const demandOf = (lines: readonly Demand[]): Demand[] => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units]
    .map(([sku, quantity]) => ({ sku, quantity }))
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => (a.sku < b.sku ? -1 : 1));
};
