/** What Stripe keeps. Amounts in Stripe's own counting (docs.stripe.com/currencies), times in seconds. */
interface Stored<Kind extends string> {
  readonly id: string;
  readonly object: Kind;
  readonly created: number;
}

export type Metadata = Readonly<Record<string, string>>;

export interface Intent extends Stored<'payment_intent'> {
  readonly client_secret: string;
  readonly capture_method: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly receipt_email: string | null;
  readonly transfer_data: { readonly destination: string } | null;
  currency: string;
  livemode: boolean;
  metadata: Metadata;
  on_behalf_of: string | null;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  status: string;
  latest_charge: string | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  last_payment_error: { type: string; code: string; decline_code: string; message: string } | null;
}

export interface Charge extends Stored<'charge'> {
  readonly amount: number;
  readonly currency: string;
  readonly payment_intent: string;
  readonly metadata: Metadata;
  status: 'succeeded' | 'pending' | 'failed';
  paid: boolean;
  captured: boolean;
  amount_captured: number;
  /** With what was held and let go by a smaller capture. */
  amount_refunded: number;
  refunded: boolean;
  disputed: boolean;
  failure_code: string | null;
  failure_message: string | null;
}

export interface Refund extends Stored<'refund'> {
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly metadata: Metadata;
  readonly reason: string | null;
  status: string;
  failure_reason?: string;
}

export interface Dispute extends Stored<'dispute'> {
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly reason: string;
  is_charge_refundable: boolean;
  status: string;
}

export interface Customer extends Stored<'customer'> {
  readonly email: string | null;
  readonly name: string | null;
  readonly metadata: Metadata;
}

export interface PaymentMethod extends Stored<'payment_method'> {
  readonly type: 'card';
  readonly card: Readonly<Record<string, unknown>>;
  customer: string | null;
}

export interface Kinds {
  payment_method: PaymentMethod;
  payment_intent: Intent;
  charge: Charge;
  refund: Refund;
  dispute: Dispute;
  customer: Customer;
}
