import type { Transaction } from '../../../platform/transaction';
import type { FulfillmentOutcome, FulfillmentProvider, FulfillmentRequest } from '../../fulfillment-provider';

/** What it needs of the shop around it. */
export interface Within {
  /** Hands over in the caller's transaction; safe to repeat. */
  readonly hand: (tx: Transaction, request: FulfillmentRequest) => Promise<FulfillmentOutcome>;
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** Links to private files, good from the moment the order is completed. */
export const download = ({ hand, transaction }: Within): FulfillmentProvider => ({
  id: 'download',
  beside: true,
  accepts: ({ delivery }) => Boolean(delivery?.download),
  fulfill: (request) => transaction((tx) => hand(tx, request)),
  fulfillWithin: hand,
});
