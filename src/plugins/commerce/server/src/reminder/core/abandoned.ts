const hour = 3_600_000;
const day = 24 * hour;

/** What was left longer ago than this (and the time that staff set) is past: switching reminders on does not dig it up. */
const forgottenAfter = 3 * day;

export interface Waiting {
  readonly afterHours: number;
  readonly pauseDays: number;
}

/** Carts touched last in this time are to be reminded of. Epoch milliseconds. */
export const abandonedBetween = (
  { afterHours }: Waiting,
  now: number,
): { readonly from: number; readonly to: number } => ({
  from: now - afterHours * hour - forgottenAfter,
  to: now - afterHours * hour,
});

/** Who was reminded since then is left in peace. */
export const pauseSince = ({ pauseDays }: Waiting, now: number): number => now - pauseDays * day;

/** When its buyer last did something about a cart or what is in it. */
export const touchedLast = (
  cart: { readonly touchedAt: number },
  lines: readonly { readonly changedAt: number | null }[],
): number => Math.max(cart.touchedAt, ...lines.map(({ changedAt }) => changedAt ?? 0));

type Offers = ReadonlyMap<string, { readonly available: number | null }>;

/** Whether this can be bought now. Null: its stock is not tracked. */
export const isBuyable = (offers: Offers, { sku }: { readonly sku: string }): boolean => {
  const offer = offers.get(sku);
  return offer !== undefined && offer.available !== 0;
};

/** One of each subscriber, the cart they touched last. */
export const newestOfEach = <Left extends { readonly subscriberId: number; readonly touchedAt: number }>(
  left: readonly Left[],
): Left[] => {
  const newest = new Map<number, Left>();
  for (const one of left) {
    const other = newest.get(one.subscriberId);
    if (!other || other.touchedAt <= one.touchedAt) newest.set(one.subscriberId, one);
  }
  return [...newest.values()].sort((a, b) => a.subscriberId - b.subscriberId);
};
