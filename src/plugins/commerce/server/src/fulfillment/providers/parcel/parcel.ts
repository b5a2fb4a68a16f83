import type { FulfillmentProvider } from '../../fulfillment-provider';

/** Staff pack it and say what they sent: all that has to be shipped and that no fulfiller takes. */
export const parcel: FulfillmentProvider = {
  id: 'parcel',
  byStaff: true,
  accepts: ({ requiresShipping }) => requiresShipping,
  fulfill: async () => ({ status: 'held', reason: 'Staff send it.' }),
};
