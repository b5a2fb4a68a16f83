import { CommerceError } from '../platform/errors';

/** A message that the fulfiller did not send, or not to us, or not now. Nothing of it may be used. */
export class UntrustedWebhook extends CommerceError {
  constructor(why: string) {
    super('invalid', 'fulfillment.untrusted-webhook', `The webhook is not to be trusted: ${why}.`);
  }
}
