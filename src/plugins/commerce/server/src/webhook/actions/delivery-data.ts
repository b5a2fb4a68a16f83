import type { PersonalData } from '../../customer';
import { eventIdsOf } from '../../order';
import { deleteDeliveriesOf, deliveriesOf } from '../store/deliveries';

/** What other systems were told of a person's orders, word for word. */
export const deliveryData: PersonalData = {
  name: 'webhooks',
  export: async (sql, { orderIds }) =>
    (await deliveriesOf(sql, await eventIdsOf(sql, orderIds))).map(({ type, queuedAt, status, payload }) => ({
      ...{ type, status, at: new Date(queuedAt).toISOString(), told: JSON.parse(payload) as unknown },
    })),
  erase: async ({ sql }, { orderIds }) => deleteDeliveriesOf(sql, await eventIdsOf(sql, orderIds)),
};
