import { column, record } from '../../platform/record';

/** One event for one endpoint, however many attempts it takes. */
export interface WebhookDelivery {
  id: number;
  publicId: string;
  endpointId: number;
  /** The event's own id: what the receiver tells a repetition by. */
  eventId: string;
  type: string;
  /** The body as it is sent: the same bytes at every attempt. */
  payload: string;
  status: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  responseStatus: number | null;
  response: string | null;
  error: string | null;
  durationMs: number | null;
  queuedAt: number;
  attemptedAt: number | null;
}

export const webhookDelivery = record<WebhookDelivery>(
  'webhook-delivery',
  'webhook-deliveries',
  {
    endpointId: column.integer,
    eventId: column.string,
    type: column.string,
    payload: column.text,
    status: column.string,
    attempts: column.integer,
    responseStatus: column.integer,
    response: column.text,
    error: column.text,
    durationMs: column.integer,
    queuedAt: column.instant,
    attemptedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_webhook_deliveries_once', columns: ['endpoint_id', 'event_id'], unique: true },
      { name: 'commerce_webhook_deliveries_newest', columns: ['endpoint_id', 'queued_at'] },
      { name: 'commerce_webhook_deliveries_age', columns: ['queued_at'] },
    ],
    cascades: [{ column: 'endpoint_id', table: 'commerce_webhook_endpoints' }],
  },
);
