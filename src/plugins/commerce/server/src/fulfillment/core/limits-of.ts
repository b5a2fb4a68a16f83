import type { Delivery } from '../../catalog';

type Wanted = NonNullable<Delivery['download']>;

export interface Limits {
  /** Null: as often as one likes. */
  readonly attempts: number | null;
  /** Epoch ms; null: for ever. */
  readonly expiresAt: number | null;
}

const day = 86_400_000;

const chosen = (wanted: number | 'unlimited' | null | undefined, usual: number | null): number | null => {
  if (wanted === 'unlimited') return null;
  return wanted ?? usual;
};

/** The limits of a download bought now: the offer's own, or the shop's usual ones. */
export const limitsOf = (
  { attempts, days }: Wanted,
  usual: { readonly attempts: number | null; readonly days: number | null },
  now: number,
): Limits => {
  const lasts = chosen(days, usual.days);
  return { attempts: chosen(attempts, usual.attempts), expiresAt: lasts === null ? null : now + lasts * day };
};
