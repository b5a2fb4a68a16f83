import type { DeliveryView, WebhookView } from '../contract';
import type { WebhookDelivery } from '../schemas/webhook-delivery';
import type { WebhookEndpoint } from '../schemas/webhook-endpoint';

const iso = (instant: number): string => new Date(instant).toISOString();

/** Without the secret: it is shown once, to whoever makes the webhook. */
export const webhookView = (endpoint: WebhookEndpoint): WebhookView => ({
  id: endpoint.publicId,
  url: endpoint.url,
  description: endpoint.description,
  events: [...endpoint.events],
  enabled: endpoint.enabled,
  goneAt: endpoint.goneAt === null ? null : iso(endpoint.goneAt),
  createdAt: iso(endpoint.addedAt),
});

/** Without the payload: it names customers. */
export const deliveryView = (delivery: WebhookDelivery): DeliveryView => ({
  id: delivery.publicId,
  eventId: delivery.eventId,
  type: delivery.type,
  status: delivery.status,
  attempts: delivery.attempts,
  responseStatus: delivery.responseStatus,
  response: delivery.response,
  error: delivery.error,
  durationMs: delivery.durationMs,
  createdAt: iso(delivery.queuedAt),
  attemptedAt: delivery.attemptedAt === null ? null : iso(delivery.attemptedAt),
});
