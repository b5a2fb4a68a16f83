import { optionsOf } from '../../config';
import { tries } from '../../jobs';
import { connection, type Strapi } from '../../platform/strapi';
import { signatureOf } from '../../platform/signature';
import { audienceOf } from '../index';
import { post, type Posted } from '../../platform/outbound/post';
import type { WebhookDelivery } from '../schemas/webhook-delivery';
import type { WebhookEndpoint } from '../schemas/webhook-endpoint';
import { openSecret } from '../secret';
import { findDelivery, giveUpDelivery, recordAttempt } from '../store/deliveries';
import { updateEndpoint } from '../store/endpoints';

const answersWithin = 10_000;
const gone = 410;

const send = (strapi: Strapi, delivery: WebhookDelivery, endpoint: WebhookEndpoint): Promise<Posted> => {
  const { eventId: id, payload: body } = delivery;
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'strapi-plugin-headless-commerce',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf(openSecret(strapi, endpoint.secret), { id, timestamp, body }),
  };
  const { allowPrivate } = optionsOf(strapi).webhooks;
  return post(endpoint.url, { headers, body }, { allowPrivate, milliseconds: answersWithin });
};

const tried = async (work: Promise<Posted>): Promise<{ posted?: Posted; error?: string }> => {
  try {
    const posted = await work;
    const good = posted.status >= 200 && posted.status < 300;
    return good ? { posted } : { posted, error: `The receiver answered ${posted.status}.` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * One attempt. It is written down whatever came of it; a failed one throws, for the job to be tried again later. Whoever
 * receives may hear an event twice, as we may die before we have written that they heard it: `webhook-id` tells.
 */
export const deliver = async (strapi: Strapi, publicId: string, attempt: number): Promise<void> => {
  const found = await findDelivery(connection(strapi), publicId);
  if (!found || found.delivery.status === 'delivered') return;
  const { delivery, endpoint } = found;
  if (!endpoint.enabled) {
    await giveUpDelivery(connection(strapi), delivery.id, 'The webhook is disabled.');
    return;
  }
  const attemptedAt = Date.now();
  const { posted, error } = await tried(send(strapi, delivery, endpoint));
  const over = posted?.status === gone || attempt >= tries;
  await recordAttempt(connection(strapi), delivery.id, {
    status: error === undefined ? 'delivered' : over ? 'failed' : 'waiting',
    responseStatus: posted?.status ?? null,
    response: posted?.text ?? null,
    error: error ?? null,
    durationMs: Date.now() - attemptedAt,
    attemptedAt,
  });
  if (posted?.status === gone) {
    await updateEndpoint(connection(strapi), endpoint.publicId, { enabled: false, goneAt: attemptedAt });
    await audienceOf(strapi).look();
  } else if (error !== undefined) {
    throw new Error(error);
  }
};
