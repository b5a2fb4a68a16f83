import type { PersonalData } from '../customer';
import { eraseDeliveries, openDeliveries, personalAccesses, personalFulfillments } from './store/personal';

/** What handing over keeps of a person: who downloaded from where, and where parcels can be followed. */
export const deliveryData: PersonalData = {
  name: 'deliveries',
  export: async (sql, { orderIds }) => ({
    fulfillments: await personalFulfillments(sql, orderIds),
    downloads: await personalAccesses(sql, orderIds),
  }),
  erase: ({ sql }, { orderIds }) => eraseDeliveries(sql, orderIds),
  obstacles: async (sql, { orderIds }) =>
    (await openDeliveries(sql, orderIds)).map((number) => ({
      code: 'fulfillment.open',
      message: `Order ${number} is still being handed over.`,
    })),
};
