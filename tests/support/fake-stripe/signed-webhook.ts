import { createHmac } from 'node:crypto';
import { newId, seconds } from './payment-intents';

export interface SignedWebhook {
  readonly headers: { readonly 'content-type': string; readonly 'stripe-signature': string };
  readonly body: Buffer;
}

export const signature = (body: Buffer, secret: string, at: number): string =>
  createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');

/** An event about an object, signed as Stripe signs it; by each secret while they are rolled over. */
export const signedWebhook = (
  secrets: readonly string[],
  type: string,
  object: object,
  { at = seconds(), ...over }: { readonly at?: number } & Readonly<Record<string, unknown>> = {},
): SignedWebhook => {
  const event = { id: newId('evt'), object: 'event', type, created: at, livemode: false, data: { object }, ...over };
  const body = Buffer.from(JSON.stringify(event));
  const signatures = secrets.map((secret) => `v1=${signature(body, secret, at)}`);
  return {
    headers: { 'content-type': 'application/json', 'stripe-signature': [`t=${at}`, ...signatures].join(',') },
    body,
  };
};
