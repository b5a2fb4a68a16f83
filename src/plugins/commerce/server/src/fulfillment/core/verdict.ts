/** A right to download, with what its order has to say. */
export interface Right {
  readonly attempts: number | null;
  readonly used: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly paymentStatus: string;
}

export type Refusal = 'used-up' | 'expired' | 'refunded' | 'not-paid';

/** Why it may not be used now; undefined: it may. What money says goes before what is used up. */
export const refusalOf = (right: Right, now: number): Refusal | undefined => {
  if (right.revokedAt !== null || right.paymentStatus === 'refunded') return 'refunded';
  if (right.paymentStatus === 'unpaid') return 'not-paid';
  if (right.expiresAt !== null && right.expiresAt <= now) return 'expired';
  if (right.attempts !== null && right.used >= right.attempts) return 'used-up';
  return undefined;
};
