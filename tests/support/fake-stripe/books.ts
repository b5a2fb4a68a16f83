import type { Disputes } from './disputes';
import type { Ledger } from './ledger';
import type { Refunds } from './refunds';

/** One intent's money, in Stripe's counting. */
export interface Book {
  readonly id: string;
  readonly order: string | undefined;
  readonly attempt: string | undefined;
  /** Lower case. */
  readonly currency: string;
  readonly captured: number;
  /** Done and on its way. */
  readonly refunded: number;
  /** In open and lost disputes. */
  readonly lost: number;
  /** The idempotency keys of all that was asked about it. */
  readonly keys: readonly string[];
}

export const books = (ledger: Ledger, refunds: Refunds, disputes: Disputes) => {
  const keys = new Map<string, Set<string>>();
  const kept = (): readonly Book[] =>
    ledger.all('payment_intent').map(({ id, amount_received, currency, metadata }) => ({
      id,
      order: metadata.order,
      attempt: metadata.attempt,
      currency,
      captured: amount_received,
      refunded: refunds.refunded(id),
      lost: disputes.lost(id),
      keys: [...(keys.get(id) ?? [])],
    }));

  return {
    kept,
    /** Which intent an answered request was about. */
    note: (key: string | undefined, answer: object): void => {
      const { object, id, payment_intent } = answer as Record<string, unknown>;
      const intent = object === 'payment_intent' ? id : payment_intent;
      if (!key || typeof intent !== 'string') return;
      keys.set(intent, (keys.get(intent) ?? new Set()).add(key));
    },
    /** Orders that more than one intent has taken money for and not given back. */
    doubleCharged: (): readonly string[] => {
      const paid = kept().filter(({ order, captured, refunded }) => order !== undefined && captured > refunded);
      const orders = paid.map(({ order }) => order as string);
      return [...new Set(orders.filter((order, index) => orders.indexOf(order) !== index))];
    },
  };
};
