import { createHmac } from 'node:crypto';

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
