import { column, record } from '../../platform/record';

/** Somebody outside who wants to hear of events. */
export interface WebhookEndpoint {
  id: number;
  publicId: string;
  url: string;
  description: string;
  /** What its messages are signed with, sealed. */
  secret: string;
  events: readonly string[];
  enabled: boolean;
  /** It answered 410 then. */
  goneAt: number | null;
  addedAt: number;
}

export const webhookEndpoint = record<WebhookEndpoint>('webhook-endpoint', 'webhook-endpoints', {
  url: column.text,
  description: column.string,
  secret: column.text,
  events: column.json,
  enabled: column.boolean,
  goneAt: column.instant,
  addedAt: column.instant,
});
