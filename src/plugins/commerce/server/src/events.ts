/** Everything that can happen to an order, in the past tense: the timeline's entries, and what listeners hear. */
export interface CommerceEvents {
  'order.created': { readonly total: number };
  'payment.needs-customer': { readonly provider: string };
  'payment.pending': { readonly provider: string };
  'payment.authorized': { readonly provider: string; readonly amount: number };
  'payment.captured': { readonly provider: string; readonly amount: number };
  'payment.refused': { readonly provider: string; readonly reason: string };
  'payment.cancelled': { readonly provider: string };
  /** The money does not match the order, or came after its goods were gone: a person has to look. */
  'payment.mismatched': { readonly provider: string; readonly amount: number; readonly expected: number };
  'order.short': { readonly skus: readonly string[] };
  'order.completed': { readonly total: number };
  'order.cancelled': { readonly reason: string };
}

export type EventType = keyof CommerceEvents;
export type CommerceEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: CommerceEvents[Type] };
}[EventType];
