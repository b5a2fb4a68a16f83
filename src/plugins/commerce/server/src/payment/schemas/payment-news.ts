import { column, record } from '../../platform/record';

/** A message of a provider, kept so that its repeats are known. */
export interface StoredNews {
  id: number;
  provider: string;
  eventId: string;
  reference: string;
  /** By the provider's clock, epoch ms. */
  happenedAt: number;
  receivedAt: number;
}

export const paymentNews = record<StoredNews>(
  'payment-news',
  'payment-news-items',
  {
    provider: column.string,
    eventId: column.string,
    reference: column.string,
    happenedAt: column.instant,
    receivedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_payment_news_once', columns: ['provider', 'event_id'], unique: true },
      { name: 'commerce_payment_news_age', columns: ['received_at'] },
    ],
  },
);
