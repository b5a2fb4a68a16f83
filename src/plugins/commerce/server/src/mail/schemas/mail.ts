import { column, record } from '../../platform/record';

/** waiting: its job will try · sending: claimed until `claimedUntil` · skipped: it was not to be sent, see `reason`. */
export const mailStatuses = ['waiting', 'sending', 'sent', 'failed', 'skipped'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** One mail to one recipient: what was sent, when, or why not. What it said is not kept. */
export interface Mail {
  id: number;
  publicId: string;
  /** Of its definition: `order-confirmation`. */
  kind: string;
  /** With the kind, what makes a second call harmless. */
  key: string;
  /** What its facts are found by. Ids only: nothing that names a person. */
  payload: Readonly<Record<string, unknown>>;
  orderNumber: string | null;
  /** The order's row, by which an erased person's mails are found. */
  orderId: number | null;
  /** Known once it was first tried; taken away when the person is erased. */
  recipient: string | null;
  subject: string | null;
  locale: string | null;
  status: MailStatus;
  /** Why it failed, or was skipped, in the words of whoever refused it. */
  reason: string | null;
  attempts: number;
  claimedUntil: number | null;
  queuedAt: number;
  sentAt: number | null;
}

export const mailRecord = record<Mail>(
  'mail',
  'mails',
  {
    kind: column.string,
    key: column.string,
    payload: column.json,
    orderNumber: column.string,
    orderId: column.integer,
    recipient: column.string,
    subject: column.text,
    locale: column.string,
    status: column.string,
    reason: column.text,
    attempts: column.integer,
    claimedUntil: column.instant,
    queuedAt: column.instant,
    sentAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_mails_once', columns: ['kind', 'key'], unique: true },
      { name: 'commerce_mails_newest', columns: ['queued_at'] },
      { name: 'commerce_mails_order', columns: ['order_number'] },
      { name: 'commerce_mails_order_row', columns: ['order_id'] },
      { name: 'commerce_mails_recipient', columns: ['recipient'] },
    ],
  },
);
