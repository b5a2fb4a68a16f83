import { pluginId } from '../plugin-id';

interface Counted {
  /** Days of the store, both included. */
  readonly from: string;
  readonly to: string;
  readonly currency: string;
}
interface Group {
  readonly groupBy: string;
  readonly group: string;
  readonly groupName: string;
}

/** The list of the orders that a report counts: of these days, and of one of its groups. */
export const ordersOf = ({ from, to, currency }: Counted, group?: Group): string => {
  const asked = new URLSearchParams({ completedFrom: from, completedTo: to, currency, ...group });
  return `/plugins/${pluginId}/orders?${asked.toString()}`;
};
