import type { WholeOrder } from '../../order';

/** What is on its way of an order, as its event told. */
export interface Parcel {
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly trackingUrl: string | null;
  /** More is to come. */
  readonly partly: boolean;
}

const webAddress = (text: unknown): string | null =>
  typeof text === 'string' && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
const word = (text: unknown): string | null => (typeof text === 'string' && text ? text : null);

/** Undefined: nothing of the order was sent under this key. */
export const parcelOf = (
  { events, order }: Pick<WholeOrder, 'events' | 'order'>,
  fulfillment: unknown,
): Parcel | undefined => {
  const sent = events.findLast(({ type, data }) => type === 'fulfillment.shipped' && data.fulfillment === fulfillment);
  return (
    sent && {
      carrier: word(sent.data.carrier),
      tracking: word(sent.data.tracking),
      trackingUrl: webAddress(sent.data.trackingUrl),
      partly: order.fulfillmentStatus === 'partially_fulfilled',
    }
  );
};
