import { useAddressFilter } from '../page/use-address-filter';

const filters = [
  ...(['q', 'status', 'paymentStatus', 'fulfillmentStatus', 'attention', 'from', 'to'] as const),
  // Of links from elsewhere: reports, entries, customers.
  ...(['completedFrom', 'completedTo', 'email', 'country', 'currency', 'provider', 'sku', 'entry'] as const),
  // A group of a report, and what it is called.
  ...(['groupBy', 'group', 'groupName'] as const),
] as const;

export type OrdersFilter = Readonly<Partial<Record<(typeof filters)[number] | 'sort' | 'page' | 'pageSize', string>>>;

export const useOrdersFilter = () => useAddressFilter(filters);
