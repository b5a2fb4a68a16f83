import type { FulfillmentProvider } from '../../fulfillment-provider';
import type { Within } from '../download/download';

/** A message and licence keys, by e-mail. */
export const email = ({ hand, transaction }: Within): FulfillmentProvider => ({
  id: 'email',
  beside: true,
  accepts: ({ delivery }) => Boolean(delivery?.email),
  fulfill: (request) => transaction((tx) => hand(tx, request)),
  fulfillWithin: hand,
});
