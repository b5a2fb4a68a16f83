import { createHmac, timingSafeEqual } from 'node:crypto';

const prefix = 'whsec_';

/** As receivers know it: `whsec_` and base64. */
export const writtenSecret = (key: Buffer): string => prefix + key.toString('base64');

/** The `webhook-signature` of the Standard Webhooks specification (standardwebhooks.com), version 1. */
export const signatureOf = (
  secret: string,
  {
    id,
    timestamp,
    body,
  }: { readonly id: string; /** Epoch seconds. */ readonly timestamp: number; readonly body: string },
): string => {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};

const toleranceSeconds = 300;

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** What is wrong with a signed message that came in; undefined: it is the sender's, and of the last or next 5 minutes. */
export const verified = (
  secret: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
  /** Epoch milliseconds. */
  now: number,
): string | undefined => {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signatures } = headers;
  if (!id || !at || !signatures) return 'it is not signed';
  const timestamp = Number(at);
  if (!/^\d{1,12}$/.test(at) || Math.abs(now / 1000 - timestamp) > toleranceSeconds) return 'it is too old or too new';
  const expected = signatureOf(secret, { id, timestamp, body: body.toString('utf8') });
  return signatures.split(' ').some((each) => same(each, expected)) ? undefined : 'its signature is wrong';
};
