import type { ContactEventType } from '../../events';
import { column, record } from '../../platform/record';

/** One entry of a message's timeline: an answer, who took it, what became of it, what its sender agreed to. */
export interface ContactEventRow {
  id: number;
  publicId: string;
  messageId: number;
  type: ContactEventType;
  data: Readonly<Record<string, unknown>>;
  happenedAt: number;
}

export const contactEvent = record<ContactEventRow>(
  'contact-event',
  'contact-events',
  { messageId: column.integer, type: column.string, data: column.json, happenedAt: column.instant },
  {
    indexes: [{ name: 'commerce_contact_events_timeline', columns: ['message_id'] }],
    cascades: [{ column: 'message_id', table: 'commerce_contact_messages' }],
  },
);
