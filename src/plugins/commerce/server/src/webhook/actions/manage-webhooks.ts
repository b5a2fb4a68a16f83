import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { NewWebhookView, WebhookBody, WebhookChange, WebhookView } from '../contract';
import { webhookView } from '../core/views';
import { audienceOf } from '../index';
import { targetProblem } from '../../platform/outbound/target';
import { newSecret, sealSecret } from '../secret';
import { allEndpoints, deleteEndpoint, insertEndpoint, updateEndpoint } from '../store/endpoints';

export const webhookNotFound = () =>
  new CommerceError('not-found', 'webhook.not-found', 'There is no webhook with this id.');

const requireTarget = (strapi: Strapi, url: string): void => {
  const message = targetProblem(new URL(url), optionsOf(strapi).webhooks.allowPrivate);
  if (!message) return;
  const errors = [{ path: ['url'], message }];
  throw new CommerceError('invalid', 'webhook.forbidden-url', `url: ${message}`, { where: 'body', errors });
};

export const listWebhooks = async (strapi: Strapi): Promise<WebhookView[]> =>
  (await allEndpoints(connection(strapi))).map(webhookView);

/** The one time that the secret is told. */
export const createWebhook = async (strapi: Strapi, body: WebhookBody): Promise<NewWebhookView> => {
  requireTarget(strapi, body.url);
  const secret = newSecret();
  const endpoint = await insertEndpoint(connection(strapi), {
    ...body,
    publicId: newId(),
    secret: sealSecret(strapi, secret),
    goneAt: null,
    addedAt: Date.now(),
  });
  await audienceOf(strapi).look();
  return { ...webhookView(endpoint), secret };
};

export const changeWebhook = async (strapi: Strapi, id: string, change: WebhookChange): Promise<WebhookView> => {
  if (change.url !== undefined) requireTarget(strapi, change.url);
  const endpoint = Object.keys(change).length
    ? await updateEndpoint(connection(strapi), id, { ...change, ...(change.enabled && { goneAt: null }) })
    : (await allEndpoints(connection(strapi))).find(({ publicId }) => publicId === id);
  if (!endpoint) throw webhookNotFound();
  await audienceOf(strapi).look();
  return webhookView(endpoint);
};

/** Its deliveries go with it; their jobs find nothing to do. */
export const removeWebhook = async (strapi: Strapi, id: string): Promise<void> => {
  if (!(await deleteEndpoint(connection(strapi), id))) throw webhookNotFound();
  await audienceOf(strapi).look();
};
