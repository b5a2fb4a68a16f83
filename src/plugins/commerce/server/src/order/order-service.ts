import type { CommerceEvent, CommerceEvents, EventType } from '../events';
import { jobsOf } from '../jobs';
import type { Refund } from '../payment';
import { connection, type Sql, type Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';
import type { Deliveries, InvoiceLink } from './contract';
import type { OrderFulfillmentStatus } from './core/derived-status';
import type { Order } from './schemas/order';
import type { OrderLine } from './schemas/order-line';
import { eventWithOrder } from './store';

/** What a listener hears: one entry of an order's timeline. */
export interface OrderNews<Type extends EventType = EventType> {
  /** The entry's own id. With the listener's name it is a key that never changes: what makes a second call harmless. */
  readonly id: string;
  readonly type: Type;
  readonly data: CommerceEvents[Type];
  /** Epoch milliseconds. */
  readonly happenedAt: number;
  readonly order: { readonly id: number; readonly number: string };
}

/** Runs after the commit, as a job of its own: retried with back-off when it throws, and perhaps called twice. */
export type OrderListener<Type extends EventType = EventType> = (
  news: OrderNews<Type>,
  context: { readonly strapi: Strapi; readonly attempt: number },
) => Promise<void>;

export interface ListenerOptions {
  /**
   * Asked inside the transaction that records the event: whether there is anybody to tell. It must not wait. `moment`: all
   * that is recorded with it.
   */
  readonly when?: (moment: readonly EventType[]) => boolean;
}

/** What a part of a completion made of the order. */
export interface Completed {
  readonly fulfillmentStatus: OrderFulfillmentStatus;
  readonly deliveries: Deliveries;
  readonly events: readonly CommerceEvent[];
}

/** Writes what must be there the moment an order is completed. It asks nobody outside: a throw undoes the completion. */
export type Completing = (tx: Transaction, order: Order, lines: readonly OrderLine[]) => Promise<Completed | void>;

/** Hears, in the same transaction and with the order locked, that refunds were opened, made or failed. */
export type Returning = (tx: Transaction, order: Order) => Promise<void>;

/** Reads what was handed over of an order. */
export type Delivering = (sql: Sql, order: Order) => Promise<Deliveries>;

/** Reads what was issued of an order: its invoice, then its credit notes. */
export type Invoicing = (sql: Sql, order: Order) => Promise<InvoiceLink[]>;

/** Writes what must be there once a completed order's money has come: with it, or when what was held is captured. */
export type Paid = (tx: Transaction, order: Order, lines: readonly OrderLine[]) => Promise<void>;

/** Writes what must be there once money of an order has gone back. The order is locked. */
export type Refunded = (tx: Transaction, order: Order, refund: Refund) => Promise<void>;

interface Listening extends ListenerOptions {
  readonly type: EventType | '*';
  readonly task: string;
}

export interface OrderService {
  /**
   * For a shop's own `src/index.ts`, in `bootstrap`:
   * `strapi.plugin('commerce').service('order').on('order.completed', 'erp', async ({ order }) => …)`.
   * `name` is part of the job's: never rename it while jobs wait. `'*'` hears everything.
   */
  on<Type extends EventType>(type: Type, name: string, listener: OrderListener<Type>, options?: ListenerOptions): void;
  on(type: '*', name: string, listener: OrderListener, options?: ListenerOptions): void;
  /** The tasks of those who want to hear of it now, as one of all that happens at this moment. */
  tasksFor(type: EventType, moment: readonly EventType[]): readonly string[];
  /** Has part in each completion, in its transaction, in the order of registration: legal numbers, rights to download. */
  whenCompleting(completing: Completing): void;
  /** Answers what the last part that had something to say made of the order. */
  completing(tx: Transaction, order: Order, lines: readonly OrderLine[]): Promise<Completed | undefined>;
  /** Has part in each change of an order's refunds, before anybody outside is asked for the money. */
  whenReturning(returning: Returning): void;
  returning: Returning;
  /** Who tells what was handed over; one for the shop. */
  deliverWith(delivering: Delivering): void;
  deliveriesOf(sql: Sql, order: Order): Promise<Deliveries | undefined>;
  /** Who tells what was issued; one for the shop. */
  invoiceWith(invoicing: Invoicing): void;
  invoicesOf(sql: Sql, order: Order): Promise<InvoiceLink[]>;
  /** Has part in the one transaction in which an order is completed and its money is here: invoices. */
  whenPaid(paid: Paid): void;
  paid: Paid;
  /** Has part in the transaction that records a refund as made; never for one that failed: credit notes. */
  whenRefunded(refunded: Refunded): void;
  refunded: Refunded;
}

export const orderService = (strapi: Strapi): OrderService => {
  const listening: Listening[] = [];
  const parts = {
    completing: [] as Completing[],
    paid: [] as Paid[],
    refunded: [] as Refunded[],
    returning: [] as Returning[],
  };
  let delivering: Delivering | undefined;
  let invoicing: Invoicing | undefined;
  return {
    whenCompleting: (completing) => void parts.completing.push(completing),
    completing: async (...completing) => {
      let completed: Completed | undefined;
      for (const part of parts.completing) completed = (await part(...completing)) ?? completed;
      return completed;
    },
    whenPaid: (paid) => void parts.paid.push(paid),
    paid: async (...paid) => {
      for (const part of parts.paid) await part(...paid);
    },
    whenRefunded: (refunded) => void parts.refunded.push(refunded),
    refunded: async (...refunded) => {
      for (const part of parts.refunded) await part(...refunded);
    },
    whenReturning: (returning) => void parts.returning.push(returning),
    returning: async (tx, order) => {
      for (const part of parts.returning) await part(tx, order);
    },
    deliverWith: (reader) => {
      delivering = reader;
    },
    invoiceWith: (reader) => {
      invoicing = reader;
    },
    invoicesOf: async (sql, order) => (order.status === 'completed' ? ((await invoicing?.(sql, order)) ?? []) : []),
    deliveriesOf: async (sql, order) => (order.status === 'completed' ? delivering?.(sql, order) : undefined),
    on: (type: EventType | '*', name: string, listener: OrderListener<never>, options: ListenerOptions = {}) => {
      const task = `event ${type} ${name}`;
      jobsOf(strapi).registerTask(task, async ({ event }, { attempt }) => {
        const news = await eventWithOrder(connection(strapi), Number(event));
        if (news) await (listener as OrderListener)(news, { strapi, attempt });
      });
      listening.push({ type, task, ...options });
    },
    tasksFor: (type, moment) =>
      listening
        .filter((one) => (one.type === '*' || one.type === type) && (one.when?.(moment) ?? true))
        .map(({ task }) => task),
  };
};
