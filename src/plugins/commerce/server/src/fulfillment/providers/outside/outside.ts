import { z } from '@strapi/utils';
import { post } from '../../../platform/outbound/post';
import { signatureOf, verified } from '../../../platform/signature';
import type { FulfillmentOutcome, FulfillmentProvider, FulfillmentRequest } from '../../fulfillment-provider';
import { UntrustedWebhook } from '../../untrusted-webhook';

export interface OutsideOptions {
  readonly url: string;
  readonly secret: string;
  readonly allowPrivate: boolean;
}

const answersWithin = 15_000;

const text = z.string().max(2000);
/** What the fulfiller says; a field that we do not know is none of our business. */
const newsShape = z.looseObject({
  id: z.string().max(100),
  status: z.enum(['accepted', 'shipped', 'failed']),
  reference: text.optional(),
  carrier: text.optional(),
  tracking: text.optional(),
  trackingUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  reason: text.optional(),
});
const answerShape = z.looseObject({ reference: z.union([text, z.int()]).optional() });

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const orderBody = ({ key, order, lines }: FulfillmentRequest) => ({
  type: 'fulfillment.order',
  id: key,
  order: order.number,
  currency: order.currency,
  locale: order.locale,
  email: order.email,
  phone: order.phone,
  shippingAddress: order.shippingAddress,
  shippingOption: order.shippingOption && { id: order.shippingOption.id, label: order.shippingOption.label },
  lines: lines.map(({ id, sku, title, variant, quantity, delivery }) => ({
    ...{ id, sku, title, variant, quantity },
    product: delivery?.fulfiller?.product ?? sku,
  })),
});

const outcomeOf = (news: z.output<typeof newsShape>): FulfillmentOutcome => {
  const { id, status, reference, carrier, tracking, trackingUrl, reason } = news;
  const known = reference === undefined ? {} : { reference };
  if (status === 'accepted') return { status: 'requested', reference: reference ?? id };
  if (status === 'failed') return { status: 'held', reason: reason ?? 'The fulfiller cannot send it.', ...known };
  const told = { ...(carrier && { carrier }), ...(tracking && { number: tracking }) };
  return { status: 'fulfilled', tracking: { ...told, ...(trackingUrl && { url: trackingUrl }) }, ...known };
};

/**
 * A fulfiller that takes orders as signed JSON (Standard Webhooks) and tells by webhook what becomes of them. The id of
 * an order never changes: one that comes again, as its answer was lost, is the same order.
 */
export const outside = ({ url, secret, allowPrivate }: OutsideOptions): FulfillmentProvider => {
  const send = (id: string, message: object) => {
    const body = JSON.stringify(message);
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'strapi-plugin-headless-commerce',
      'idempotency-key': id,
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf(secret, { id, timestamp, body }),
    };
    return post(url, { headers, body }, { allowPrivate, milliseconds: answersWithin });
  };
  return {
    id: 'outside',
    accepts: ({ delivery }) => delivery?.fulfiller?.provider === 'outside',
    fulfill: async (request) => {
      const { status, text: answer } = await send(request.key, orderBody(request));
      if (status >= 200 && status < 300) {
        const { data } = answerShape.safeParse(parsed(answer));
        return { status: 'requested', reference: String(data?.reference ?? request.key) };
      }
      const reason = `The fulfiller answered ${status}${answer ? `: ${answer}` : '.'}`;
      if (status >= 400 && status < 500 && ![408, 425, 429].includes(status)) return { status: 'held', reason };
      throw new Error(reason);
    },
    cancel: async ({ key }) => {
      const { status } = await send(`${key}-cancel`, { type: 'fulfillment.cancel', id: key });
      if (status >= 200 && status < 300) return true;
      if ([404, 409, 410, 422].includes(status)) return false;
      throw new Error(`The fulfiller answered ${status}.`);
    },
    readWebhook: async ({ headers, body }) => {
      const problem = verified(secret, headers, body, Date.now());
      if (problem) throw new UntrustedWebhook(problem);
      const news = newsShape.safeParse(parsed(body.toString('utf8')));
      if (!news.success) throw new UntrustedWebhook('it does not say which order is shipped, accepted or failed');
      return { key: news.data.id, outcome: outcomeOf(news.data) };
    },
  };
};
