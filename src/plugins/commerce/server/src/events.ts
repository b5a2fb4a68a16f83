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

/** Where somebody asked for the newsletter. */
export type ConsentSource = 'form' | 'checkout' | 'contact' | 'account' | 'staff' | 'import';

/** What somebody agreed to, and how that is known. When is the entry's own time. */
export interface Consent {
  readonly source: ConsentSource;
  /** The words beside the box. */
  readonly wording: string;
  readonly name: string | null;
  readonly locale: string;
  /** The page that held the form, where it told. */
  readonly page: string | null;
  /** Who counts as one client, hashed under the shop's key: whoever names an address can be told whether it was this one. */
  readonly network: string | null;
  /** Staff's name, where it was them. */
  readonly by: string | null;
  /** The account that was signed in. */
  readonly customerId: number | null;
}

/** What happens to a subscription to the newsletter: the history that proves it, and what listeners of marketing hear. */
export interface SubscriberEvents {
  /** Asked for, and a mail is on its way whose link confirms it. Nobody may be written to yet. */
  'subscriber.asked': Consent;
  /**
   * Confirmed: from now on they may be written to. `confirmedBy`: the mail's link, or an account whose address is known to
   * be its own. `asked`: the entry that asked, by its id.
   */
  'subscriber.subscribed': Consent & { readonly confirmedBy: 'mail' | 'account'; readonly asked: string | null };
  /**
   * Left, by whichever way. `provider`: the service that sends the mails said so. `reason`: `bounced` means that no mail
   * arrives there; else in free words.
   */
  'subscriber.unsubscribed': {
    readonly way: 'link' | 'account' | 'staff' | 'provider';
    readonly reason: string | null;
    readonly by: string | null;
  };
}

export type SubscriberEventType = keyof SubscriberEvents;
export type SubscriberEvent = {
  [Type in SubscriberEventType]: { readonly type: Type; readonly data: SubscriberEvents[Type] };
}[SubscriberEventType];
