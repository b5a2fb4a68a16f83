/** Everything that can happen to an order, in the past tense: the timeline's entries, and what listeners hear. */
export interface CommerceEvents {
  'order.created': { readonly total: number };
  'payment.needs-customer': { readonly provider: string };
  'payment.pending': { readonly provider: string };
  'payment.authorized': { readonly provider: string; readonly amount: number };
  'payment.captured': { readonly provider: string; readonly amount: number };
  'payment.refused': { readonly provider: string; readonly reason: string };
  'payment.cancelled': { readonly provider: string };
  /** Money that is not what the order asked for; `differs` says in which words. A person has to look. */
  'payment.mismatched': {
    readonly provider: string;
    readonly reference: string | null;
    readonly amount: number;
    readonly expected: number;
    readonly differs: readonly string[];
  };
  /** Paid, but these are sold out: the order is cancelled and the money goes back. */
  'order.short': { readonly skus: readonly string[] };
  'order.completed': { readonly total: number };
  'order.cancelled': { readonly reason: string };
  /** For staff only. `by`: the name of whoever wrote it. */
  'order.noted': { readonly text: string; readonly by: string | null };
  'order.address-changed': { readonly which: readonly ('shipping' | 'billing')[]; readonly by: string | null };
  'refund.created': { readonly amount: number; readonly origin: string; readonly reason: string | null };
  'refund.pending': { readonly amount: number };
  'refund.succeeded': { readonly amount: number };
  'refund.failed': { readonly amount: number; readonly reason: string };
  'fulfillment.requested': { readonly fulfillment: string; readonly provider: string };
  /** A parcel, or what a fulfiller sent, is on its way. `notify`: whether the buyer is to be told. */
  'fulfillment.shipped': {
    readonly fulfillment: string;
    readonly provider: string;
    readonly carrier: string | null;
    readonly tracking: string | null;
    readonly trackingUrl: string | null;
    readonly notify: boolean;
  };
  /** Links that download are active, or a message is on its way by e-mail. */
  'fulfillment.handed-over': { readonly fulfillment: string; readonly provider: string };
  /** It cannot be handed over: a person has to look. */
  'fulfillment.held': { readonly fulfillment: string; readonly provider: string; readonly reason: string };
  'fulfillment.cancelled': { readonly fulfillment: string; readonly provider: string };
  'dispute.opened': { readonly amount: number; readonly reason: string };
  'dispute.closed': { readonly amount: number; readonly outcome: string };
}

export type EventType = keyof CommerceEvents;
export type CommerceEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: CommerceEvents[Type] };
}[EventType];

/** What happens to a message to the shop: its timeline's entries, and what listeners of the contact desk hear. */
export interface ContactEvents {
  /** Staff wrote back, by mail. `by`: the name of whoever did. */
  'contact.replied': { readonly text: string; readonly by: string | null };
  /** `to`: who has it now; null: nobody. */
  'contact.assigned': { readonly to: string | null; readonly by: string | null };
  'contact.status-changed': { readonly from: string; readonly to: string; readonly by: string | null };
  /** Somebody ticked the box for the newsletter: who (as typed, not confirmed), where, and under which words. */
  'newsletter.consented': {
    readonly email: string;
    readonly name: string;
    readonly locale: string;
    readonly wording: string;
    /** The page that held the form. */
    readonly page: string | null;
    /** Who counts as one client: an IPv4 address, or the /64 of an IPv6 one. */
    readonly network: string;
  };
}

export type ContactEventType = keyof ContactEvents;
export type ContactEvent = {
  [Type in ContactEventType]: { readonly type: Type; readonly data: ContactEvents[Type] };
}[ContactEventType];
