import type { Caller } from './access';
import type { CommerceError } from './errors';

/** What a limit may count by. */
export interface Asked {
  readonly address: string;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** As it was sent. A caller chooses it freely: only what is asked about may be counted by it, never who asks. */
  readonly body?: unknown;
}

/** How a call ended: with an answer's data, with an expected refusal, or (neither) with an unexpected failure. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: CommerceError;
}

/** At most `points` per `seconds` for one key; past that the answer is 429. */
export interface Limit {
  /** What the option `rateLimits.points` calls it. */
  readonly name: `${string}.${string}`;
  readonly points: number;
  readonly seconds: number;
  /** Undefined: the limit does not apply to this call. */
  by(asked: Asked): string | undefined;
  /** Which calls cost a point; without it all do. A call holds its point while it runs: a burst does not slip through. */
  counts?(outcome: Outcome): boolean;
  /**
   * Once this many points are counted in the whole shop, by whomever, a key that has counted already is stopped at its
   * second point: against one who guesses from many addresses. A first try always gets through.
   */
  readonly alarm?: { readonly points: number; readonly seconds: number };
  /** A used up limit stops only calls that would count themselves: strangers cannot lock out who has the right. */
  readonly spares?: true;
}

export const minute = 60;
export const hour = 3600;

export const byAddress = ({ address }: Asked): string => address;
/** The cart by its token, or the signed-in customer whose newest cart is meant. */
export const byCart = ({ caller }: Asked): string | undefined =>
  caller.cartToken ?? (caller.customer && `customer ${caller.customer.id}`);
export const byParam =
  (name: string) =>
  ({ params }: Asked): string | undefined =>
    params[name];

/** What is asked about, where the body names it. */
export const byWord =
  (name: string) =>
  ({ body }: Asked): string | undefined => {
    const word = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
    return typeof word === 'string' ? word.trim() : undefined;
  };

export const failsWith =
  (code: string) =>
  ({ error }: Outcome): boolean =>
    error?.code === code;
