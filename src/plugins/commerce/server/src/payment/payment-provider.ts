/** Amounts in minor units of `currency`. */
export interface PaymentRequest {
  /** The same key means the same attempt: asking again must not charge again. At most 255 characters. */
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
  readonly orderNumber: string;
  readonly email: string;
  /** Where the customer comes back to after a redirect. */
  readonly returnUrl: string | undefined;
  /** The storefront's words to this provider, checked by the provider. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The provider's own id of a signed-in customer, as `openCustomer` answered it: what saved cards belong to. */
  readonly customer?: string;
}

/** What the customer has to do next. */
export type PaymentStep =
  | {
      readonly kind: 'client-secret';
      readonly secret: string;
      readonly publishableKey: string;
      /** Opens the signed-in customer's saved ways to pay on the payment page. */
      readonly customerSecret?: string;
    }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'instructions'; readonly text: string };

/** What the provider says a payment is. Each word is compared with our own record before an order completes. */
export interface PaymentIdentity {
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly orderNumber: string | undefined;
  /** The `key` it was started under. */
  readonly attempt: string | undefined;
  /** Whether the money is real. */
  readonly live: boolean;
  /** Another account than the shop's own that the money goes to. */
  readonly account: string | undefined;
}

/** Whatever a provider knows of a payment it was asked about. */
interface Known {
  readonly reference: string;
  readonly identity?: PaymentIdentity;
}

export type PaymentOutcome =
  | (Known & { readonly status: 'needs-customer'; readonly step: PaymentStep })
  /** The money is on its way, or the customer pays by other means; `step` says how. */
  | (Known & { readonly status: 'pending'; readonly step?: PaymentStep })
  /** `returned`: some of it went back, or is disputed: `returns` tells what. */
  | (Known & { readonly status: 'authorized' | 'captured'; readonly amount: number; readonly returned?: boolean })
  /** `step`: how the customer may try again, while the provider still lets them. */
  | (Partial<Known> & { readonly status: 'refused'; readonly reason: string; readonly step?: PaymentStep })
  | (Known & { readonly status: 'cancelled' });

/** pending: it is on its way, and may still fail. failed: the money stays with the shop. */
export type RefundOutcome =
  | { readonly status: 'refunded' | 'pending'; readonly reference: string }
  | { readonly status: 'failed'; readonly reason: string; readonly reference?: string };

/** A refund as the provider has it, whoever asked for it. */
export interface ProviderRefund {
  readonly reference: string;
  /** The key of our own request; undefined when it was made elsewhere, on the provider's own pages say. */
  readonly key: string | undefined;
  readonly amount: number;
  readonly status: RefundOutcome['status'];
}

/** A customer's complaint at their bank. open and lost: the money is gone; won: it is back. inquiry: nothing moved. */
export interface ProviderDispute {
  readonly reference: string;
  readonly amount: number;
  readonly status: 'inquiry' | 'open' | 'won' | 'lost';
  readonly reason: string;
}

/** All money of one payment that went back or is fought over. */
export interface PaymentReturns {
  readonly refunds: readonly ProviderRefund[];
  readonly disputes: readonly ProviderDispute[];
}

/** A webhook, understood: a hint to ask about `reference`. */
export interface PaymentNews {
  readonly eventId: string;
  readonly reference: string;
  /** Epoch milliseconds, by the provider's clock. */
  readonly at: number;
}

export interface RawWebhook {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Exactly the bytes that arrived: signatures are over them. */
  readonly body: Buffer;
}

/**
 * An outside way of paying. It never creates orders. An optional method is the capability: no `refund`, no refund
 * button. Every method may be called again with the same arguments.
 */
export interface PaymentProvider {
  /** Stored on every payment: never rename. */
  readonly id: string;
  /** What a shopper reads. */
  readonly label: string;
  readonly publishableKey?: string;
  /** It is no choice at the checkout: the shop itself pays by it, a gift card's part say. */
  readonly inner?: true;
  /** How long its customers may take, where that is longer than a checkout usually keeps its stock. Minutes. */
  readonly holdMinutes?: number;
  /** How long money may be on its way (`pending`), its order's stock held meanwhile. Minutes. */
  readonly pendingMinutes?: number;
  /** Whether payments move real money; compared with what it says of each one. */
  readonly live?: boolean;
  /** Its money is seen by staff only, who say when it came. */
  readonly seenByStaff?: boolean;
  /** For how long the provider surely knows a key again; after that `find` is asked first. Hours. */
  readonly keyHours?: number;
  start(request: PaymentRequest): Promise<PaymentOutcome>;
  /** The truth, for redirects, sweeps and webhooks. */
  check(reference: string): Promise<PaymentOutcome>;
  /** The payment that was started under this key, at or after `since` (epoch ms); undefined if there is none. */
  find?(key: string, since: number): Promise<PaymentOutcome | undefined>;
  capture?(reference: string, amount: number, key: string): Promise<PaymentOutcome>;
  cancel?(reference: string, key: string): Promise<PaymentOutcome>;
  refund?(reference: string, amount: number, key: string): Promise<RefundOutcome>;
  /** The truth about all refunds and disputes of a payment. */
  returns?(reference: string): Promise<PaymentReturns>;
  /** The provider's id for a customer of the shop, whose cards it then keeps for them. The same key, the same id. */
  openCustomer?(customer: { readonly key: string; readonly email: string }): Promise<string>;
  /** What happened since (epoch ms), oldest first: for a shop whose webhooks were not heard for a while. */
  news?(since: number): AsyncIterable<PaymentNews>;
  /** Throws UntrustedWebhook on a message that is not the provider's; undefined for one that does not matter. */
  readWebhook?(raw: RawWebhook): Promise<PaymentNews | undefined>;
}
