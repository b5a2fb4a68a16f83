import type { ConsentSource } from '../../events';
import { column, record } from '../../platform/record';

/**
 * pending: asked for, the mail's link not yet followed · subscribed: may be written to · unsubscribed: left · cleaned: mails
 * to this address come back.
 */
export const subscriberStatuses = ['pending', 'subscribed', 'unsubscribed', 'cleaned'] as const;
export type SubscriberStatus = (typeof subscriberStatuses)[number];

/** Who gets the newsletter, once got it, or asked for it: as it stands. How it came to that is in its events. */
export interface Subscriber {
  id: number;
  publicId: string;
  /** Lower case. */
  email: string;
  name: string | null;
  locale: string;
  status: SubscriberStatus;
  /** Of the consent that counts, or of the first that was asked for. */
  source: ConsentSource;
  /** What was agreed to, word for word. */
  wording: string;
  /** The account that asked; null: anybody. */
  customerId: number | null;
  askedAt: number;
  confirmedAt: number | null;
  /** Null while subscribed. */
  leftAt: number | null;
}

export const subscriberRecord = record<Subscriber>(
  'subscriber',
  'subscribers',
  {
    email: column.string,
    name: column.string,
    locale: column.string,
    status: column.string,
    source: column.string,
    wording: column.text,
    customerId: column.integer,
    askedAt: column.instant,
    confirmedAt: column.instant,
    leftAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_subscribers_one_per_email', columns: ['email'], unique: true },
      { name: 'commerce_subscribers_newest', columns: ['status', 'asked_at'] },
      { name: 'commerce_subscribers_age', columns: ['asked_at'] },
      { name: 'commerce_subscribers_customer', columns: ['customer_id'] },
    ],
  },
);
