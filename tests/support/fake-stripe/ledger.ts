import { blanks } from './blanks';
import { newId, seconds } from './ids';
import type { Kinds } from './objects';
import { missing } from './refusal';

export interface StripeEvent {
  readonly id: string;
  readonly object: 'event';
  readonly api_version: string;
  readonly created: number;
  readonly livemode: boolean;
  readonly pending_webhooks: number;
  readonly request: { readonly id: null; readonly idempotency_key: string | null };
  readonly type: string;
  /** The object as it was then. */
  readonly data: { readonly object: Kinds[Kind] };
}

export type Kind = keyof Kinds;
type Held = { readonly [K in Kind]: Map<string, Kinds[K]> };
const kinds: Readonly<Record<string, Kind>> = {
  pi: 'payment_intent',
  ch: 'charge',
  re: 'refund',
  du: 'dispute',
  cus: 'customer',
};

/** Everything this Stripe remembers, and the news of it. */
export const openLedger = () => {
  const held: Held = {
    payment_intent: new Map(),
    charge: new Map(),
    refund: new Map(),
    dispute: new Map(),
    customer: new Map(),
  };
  const events: StripeEvent[] = [];
  const hearers = new Set<(event: StripeEvent) => void>();

  const maybe = <K extends Kind>(kind: K, id: string): Kinds[K] | undefined => held[kind].get(id);
  const ledger = {
    events: events as readonly StripeEvent[],
    /** The key of the request that is being worked on. */
    key: null as string | null,
    hear: (hearer: (event: StripeEvent) => void): void => void hearers.add(hearer),
    all: <K extends Kind>(kind: K): readonly Kinds[K][] => [...held[kind].values()],
    find: <K extends Kind>(kind: K, id: string): Kinds[K] => {
      const object = maybe(kind, id);
      if (!object) throw missing(kind, id);
      return object;
    },
    /** Any object by its id, whose first letters say its kind. */
    named: (id: string): object | undefined => {
      const kind = kinds[id.split('_')[0] ?? ''];
      return kind && maybe(kind, id);
    },
    keep: <K extends Kind>(kind: K, object: Kinds[K]): Kinds[K] => {
      const full = { ...blanks[kind], ...object };
      held[kind].set(object.id, full);
      return full;
    },
    record: (type: string, object: Kinds[Kind]): void => {
      const event: StripeEvent = {
        id: newId('evt'),
        object: 'event',
        api_version: '2026-10-28.endive',
        created: seconds(),
        livemode: 'livemode' in object && object.livemode,
        pending_webhooks: 1,
        request: { id: null, idempotency_key: ledger.key },
        type,
        data: { object: structuredClone(object) },
      };
      events.push(event);
      for (const hearer of hearers) hearer(event);
    },
  };
  return ledger;
};

export type Ledger = ReturnType<typeof openLedger>;
