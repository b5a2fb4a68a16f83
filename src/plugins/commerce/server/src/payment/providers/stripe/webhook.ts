import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from '@strapi/utils';
import type { PaymentNews, RawWebhook } from '../../payment-provider';
import { UntrustedWebhook } from '../../untrusted-webhook';
import { newsOf } from './news';

export interface Trust {
  /** Several while a secret is rolled over. */
  readonly secrets: readonly string[];
  readonly livemode: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Seconds, to either side: the vendor's library lets a time stamp of next year pass. */
const tolerance = 300;

const eventShape = z.object({
  id: z.string().min(1),
  object: z.literal('event'),
  type: z.string(),
  created: z.int(),
  livemode: z.boolean(),
  account: z.string().optional(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});

const parseHeader = (header: string) => {
  const parts = header.split(',').map((part) => part.trim());
  const of = (name: string) =>
    parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
  const times = of('t');
  return { time: times.length === 1 ? times[0] : undefined, signatures: of('v1') };
};

const isSignature = (given: string, expected: Buffer): boolean =>
  /^[0-9a-f]{64}$/.test(given) && timingSafeEqual(Buffer.from(given, 'hex'), expected);

/** Verifies before anything is parsed: the signature is over exactly these bytes. */
const verify = ({ headers, body }: RawWebhook, { secrets, now }: Trust): void => {
  const { time, signatures } = parseHeader(headers['stripe-signature'] ?? '');
  if (!time || !/^\d{1,12}$/.test(time)) throw new UntrustedWebhook('it carries no time stamp');
  const signed = secrets
    .map((secret) => createHmac('sha256', secret).update(`${time}.`).update(body).digest())
    .some((expected) => signatures.some((given) => isSignature(given, expected)));
  if (!signed) throw new UntrustedWebhook('no signature fits');
  const age = Math.floor(now / 1000) - Number(time);
  if (Math.abs(age) > tolerance) {
    const skew = `${Math.abs(age)} s ${age > 0 ? 'behind' : 'ahead of'} this clock`;
    throw new UntrustedWebhook(`its time stamp is ${skew}`, true);
  }
};

const parse = (body: Buffer): z.output<typeof eventShape> => {
  try {
    return eventShape.parse(JSON.parse(body.toString('utf8')));
  } catch {
    throw new UntrustedWebhook('it is no event');
  }
};

/** What a webhook says we should ask about; undefined if it does not matter. Throws UntrustedWebhook. */
export const readStripeWebhook = (raw: RawWebhook, trust: Trust): PaymentNews | undefined => {
  verify(raw, trust);
  const event = parse(raw.body);
  if (event.livemode !== trust.livemode) throw new UntrustedWebhook('it is of the other mode, live or test');
  if (event.account !== undefined) throw new UntrustedWebhook('it is about another account');
  return newsOf(event);
};
