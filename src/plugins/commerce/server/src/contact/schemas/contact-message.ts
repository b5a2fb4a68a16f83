import { column, record } from '../../platform/record';
import type { SpamSign } from '../core/spam';

/** open: waits for staff · answered: staff wrote back · closed: nothing is left to do · spam: nobody was told of it. */
export const contactStatuses = ['open', 'answered', 'closed', 'spam'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** What somebody wrote to the shop. Names and addresses are as they were typed: only an account's are known to be true. */
export interface ContactMessage {
  id: number;
  publicId: string;
  name: string;
  /** Lower case. */
  email: string;
  subject: string | null;
  text: string;
  /** Of the letters of its text, by which repetitions are found. */
  textHash: string;
  locale: string;
  /** Who was signed in; null: anybody. */
  customerId: number | null;
  /** As it was typed. */
  orderNumber: string | null;
  /** The order of that number, where the address is the order's own. */
  orderId: number | null;
  signs: readonly SpamSign[];
  status: ContactStatus;
  /** A row of Strapi's administrators, and their name when they took it. */
  assigneeId: number | null;
  assignee: string | null;
  receivedAt: number;
  /** When somebody last did something about it: how long it is kept counts from here. */
  changedAt: number;
}

export const contactMessage = record<ContactMessage>(
  'contact-message',
  'contact-messages',
  {
    name: column.string,
    email: column.string,
    subject: column.string,
    text: column.text,
    textHash: column.string,
    locale: column.string,
    customerId: column.integer,
    orderNumber: column.string,
    orderId: column.integer,
    signs: column.json,
    status: column.string,
    assigneeId: column.integer,
    assignee: column.string,
    receivedAt: column.instant,
    changedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_contact_messages_newest', columns: ['status', 'received_at'] },
      { name: 'commerce_contact_messages_email', columns: ['email'] },
      { name: 'commerce_contact_messages_customer', columns: ['customer_id'] },
      { name: 'commerce_contact_messages_text', columns: ['text_hash', 'received_at'] },
      { name: 'commerce_contact_messages_age', columns: ['changed_at'] },
    ],
  },
);
