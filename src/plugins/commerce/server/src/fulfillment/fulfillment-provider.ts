import type { Delivery } from '../catalog';
import type { Order } from '../order';
import type { Transaction } from '../platform/transaction';

/** A line as it was bought, with how many of its units are to be handed over. */
export interface FulfillmentLine {
  readonly id: string;
  readonly sku: string;
  readonly title: string;
  readonly variant: string | null;
  readonly quantity: number;
  readonly requiresShipping: boolean;
  /** The content type and the entry it came from. */
  readonly entryType: string;
  readonly entryId: string;
  readonly delivery: Delivery | null;
}

export interface FulfillmentRequest {
  /** The same key means the same hand-over: asking again must not send twice. Also what a webhook calls it by. */
  readonly key: string;
  readonly order: Pick<
    Order,
    'id' | 'number' | 'currency' | 'locale' | 'email' | 'phone' | 'shippingAddress' | 'shippingOption'
  >;
  readonly lines: readonly FulfillmentLine[];
  /** It was asked before, and nobody knows what came of it: the process died, say. */
  readonly askedBefore: boolean;
}

export interface Tracking {
  readonly carrier?: string;
  readonly number?: string;
  readonly url?: string;
}

export type FulfillmentOutcome =
  /** It is on its way, or with the buyer. */
  | { readonly status: 'fulfilled'; readonly reference?: string; readonly tracking?: Tracking }
  /** Somebody else sees to it; `check` or a webhook says what became of it. */
  | { readonly status: 'requested'; readonly reference: string }
  /** Asking again by itself would not help: staff read the reason. */
  | { readonly status: 'held'; readonly reason: string; readonly reference?: string };

/** A webhook, understood. */
export interface FulfillmentNews {
  /** Of the request it is about. */
  readonly key: string;
  readonly outcome: FulfillmentOutcome;
}

export interface RawWebhook {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Exactly the bytes that arrived: signatures are over them. */
  readonly body: Buffer;
}

/** A way of handing things over. An optional method is the capability. */
export interface FulfillmentProvider {
  /** Stored on every fulfillment: never rename. */
  readonly id: string;
  /** What it hands over is no parcel: a line it accepts may have to be shipped by another one too. */
  readonly beside?: true;
  /** Staff hand it over: nobody is asked, and no fulfillment is written before they do. */
  readonly byStaff?: true;
  /** Asks nobody and nothing but the line. The first of those that send parcels to accept it gets it. */
  accepts(line: FulfillmentLine): boolean;
  /**
   * As a job, outside any transaction; safe to repeat with the same key. What it throws is tried again later, and must
   * mean that nothing was ordered, or that the key keeps it from being ordered twice.
   */
  fulfill(request: FulfillmentRequest): Promise<FulfillmentOutcome>;
  /** The same, of one that asks nobody outside: in the transaction that completes the order. */
  fulfillWithin?(tx: Transaction, request: FulfillmentRequest): Promise<FulfillmentOutcome>;
  /** What became of one that was requested; undefined: nothing new. */
  check?(reference: string): Promise<FulfillmentOutcome | undefined>;
  /** Calls it off; false: it is too late. */
  cancel?(request: { readonly key: string; readonly reference: string | null }): Promise<boolean>;
  /** Throws UntrustedWebhook on a message that is not the fulfiller's; undefined for one that does not matter. */
  readWebhook?(raw: RawWebhook): Promise<FulfillmentNews | undefined>;
}
