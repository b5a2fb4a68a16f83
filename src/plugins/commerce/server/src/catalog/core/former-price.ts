/** A public price, and when it began to be asked. */
export interface PricePoint {
  readonly sku: string;
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  /** Epoch milliseconds. */
  readonly since: number;
}

const day = 86_400_000;
/** Article 6a of Directive 98/6/EC. */
const span = 30 * day;

/**
 * The former price that a reduction may be announced with: the lowest of the 30 days before the present price began,
 * the price those days began with included. Null where the present one is not below it, or nothing was asked before.
 * `history`: of one SKU and currency, the oldest first, ending with the present price.
 */
export const formerPrice = (history: readonly PricePoint[]): number | null => {
  const present = history.at(-1);
  if (!present) return null;
  const start = present.since - span;
  const before = history.slice(0, -1).filter((_point, index) => (history[index + 1] as PricePoint).since > start);
  const lowest = Math.min(...before.map(({ amount }) => amount));
  return present.amount < lowest && Number.isFinite(lowest) ? lowest : null;
};
