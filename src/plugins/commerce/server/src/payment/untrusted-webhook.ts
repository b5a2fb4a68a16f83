import { CommerceError } from '../platform/errors';

/** A message that the provider did not send, or not to us, or not now. Nothing of it may be used. */
export class UntrustedWebhook extends CommerceError {
  /** `signed`: the provider did send it once. If it is refused for its age, one of the clocks is wrong: its owner is told. */
  constructor(
    why: string,
    readonly signed = false,
  ) {
    super('invalid', 'payment.untrusted-webhook', `The webhook is not to be trusted: ${why}.`);
  }
}
