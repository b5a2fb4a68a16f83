import { createHmac } from 'node:crypto';
import { newId, seconds } from './ids';

export interface SignedWebhook {
  readonly headers: { readonly 'content-type': string; readonly 'stripe-signature': string };
  readonly body: Buffer;
}

export const signature = (body: Buffer, secret: string, at: number): string =>
  createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');

/** A whole event, signed as Stripe signs it; by each secret while they are rolled over. `at`: epoch seconds. */
export const signedEvent = (secrets: readonly string[], event: object, at = seconds()): SignedWebhook => {
  const body = Buffer.from(JSON.stringify(event));
  const signatures = secrets.map((secret) => `v1=${signature(body, secret, at)}`);
  return {
    headers: { 'content-type': 'application/json', 'stripe-signature': [`t=${at}`, ...signatures].join(',') },
    body,
  };
};

/** An event about an object, made up on the spot. */
export const signedWebhook = (
  secrets: readonly string[],
  type: string,
  object: object,
  { at = seconds(), ...over }: { readonly at?: number } & Readonly<Record<string, unknown>> = {},
): SignedWebhook => {
  const event = { id: newId('evt'), object: 'event', type, created: at, livemode: false, data: { object }, ...over };
  return signedEvent(secrets, event, at);
};
