import type { PaymentIdentity } from '../payment-provider';

/** What our own record says the payment must be. */
export interface Expected {
  readonly amount: number;
  readonly currency: string;
  readonly orderNumber: string;
  readonly attempt: string;
  /** Undefined: the provider does not know of test money. */
  readonly live: boolean | undefined;
}

/**
 * The words in which money that a provider reports differs from our record; none: it is the payment we asked for. A
 * provider that identifies nothing is believed, as its reference was given for our own request.
 */
export const mismatchesOf = (
  { amount, identity }: { readonly amount: number; readonly identity?: PaymentIdentity },
  expected: Expected,
): readonly string[] => {
  const wrong: [string, boolean][] = [['amount', amount !== expected.amount]];
  if (identity) {
    wrong.push(
      ['currency', identity.currency !== expected.currency],
      ['order', identity.orderNumber !== expected.orderNumber],
      ['attempt', identity.attempt !== expected.attempt],
      ['livemode', expected.live !== undefined && identity.live !== expected.live],
      ['account', identity.account !== undefined],
    );
  }
  return wrong.flatMap(([name, is]) => (is ? [name] : []));
};
