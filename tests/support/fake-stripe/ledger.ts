import { blanks } from './blanks';
import { newId, seconds } from './ids';
import type { Dispute, Kinds, Refund } from './objects';
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
  pm: 'payment_method',
};

const append = <T extends { readonly payment_intent: string }>(lists: Map<string, T[]>, object: T): void => {
  const list = lists.get(object.payment_intent);
  if (list) list.push(object);
  else lists.set(object.payment_intent, [object]);
};

/** Everything this Stripe remembers, and the news of it. */
export const openLedger = () => {
  const held: Held = {
    payment_intent: new Map(),
    charge: new Map(),
    refund: new Map(),
    dispute: new Map(),
    customer: new Map(),
    payment_method: new Map(),
  };
  const events: StripeEvent[] = [];
  const hearers = new Set<(event: StripeEvent) => void>();

  /** So that the storms' books stay cheap: what belongs to an intent is found without looking at all. */
  const byIntent = { refund: new Map<string, Refund[]>(), dispute: new Map<string, Dispute[]>() };

  const index = (object: Kinds[Kind]): void => {
    if (object.object === 'refund') append(byIntent.refund, object);
    if (object.object === 'dispute') append(byIntent.dispute, object);
  };
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
    forget: (kind: Kind, id: string): void => void held[kind].delete(id),
    refundsOf: (intent: string): readonly Refund[] => byIntent.refund.get(intent) ?? [],
    disputesOf: (intent: string): readonly Dispute[] => byIntent.dispute.get(intent) ?? [],
    /** Any object by its id, whose first letters say its kind. */
    named: (id: string): object | undefined => {
      const kind = kinds[id.split('_')[0] ?? ''];
      return kind && maybe(kind, id);
    },
    keep: <K extends Kind>(kind: K, object: Kinds[K]): Kinds[K] => {
      const full = { ...blanks[kind], ...object };
      held[kind].set(object.id, full);
      index(full);
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
