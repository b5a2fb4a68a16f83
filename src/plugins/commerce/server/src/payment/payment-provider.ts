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
}

/** What the customer has to do next. */
export type PaymentStep =
  | { readonly kind: 'client-secret'; readonly secret: string; readonly publishableKey: string }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'instructions'; readonly text: string };

export type PaymentOutcome =
  | { readonly status: 'needs-customer'; readonly reference: string; readonly step: PaymentStep }
  /** The money is on its way, or the customer pays by other means; `step` says how. */
  | { readonly status: 'pending'; readonly reference: string; readonly step?: PaymentStep }
  | { readonly status: 'authorized' | 'captured'; readonly reference: string; readonly amount: number }
  /** `step`: how the customer may try again, while the provider still lets them. */
  | { readonly status: 'refused'; readonly reason: string; readonly reference?: string; readonly step?: PaymentStep }
  | { readonly status: 'cancelled'; readonly reference: string };

export interface RefundOutcome {
  readonly status: 'refunded' | 'pending' | 'failed';
  readonly reference: string;
}

/** A webhook, understood. */
export interface PaymentNews {
  readonly eventId: string;
  readonly reference: string;
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
  /** How long its customers may take, where that is longer than a checkout usually keeps its stock. Minutes. */
  readonly holdMinutes?: number;
  start(request: PaymentRequest): Promise<PaymentOutcome>;
  /** The truth, for redirects, sweeps and webhooks. */
  check(reference: string): Promise<PaymentOutcome>;
  capture?(reference: string, amount: number, key: string): Promise<PaymentOutcome>;
  cancel?(reference: string, key: string): Promise<PaymentOutcome>;
  refund?(reference: string, amount: number, key: string): Promise<RefundOutcome>;
  /** Throws UntrustedWebhook on a message that is not the provider's; undefined for one that does not matter. */
  readWebhook?(raw: RawWebhook): Promise<PaymentNews | undefined>;
}
