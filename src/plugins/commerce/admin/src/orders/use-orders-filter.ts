import { useAddressFilter } from '../page/use-address-filter';

/** What links from elsewhere narrow the list to: reports, entries, customers, campaigns. */
export const fromElsewhere = [
  ...(['completedFrom', 'completedTo', 'email', 'country'] as const),
  ...(['currency', 'provider', 'sku', 'entry', 'campaign'] as const),
] as const;

const filters = [
  ...(['q', 'status', 'paymentStatus', 'fulfillmentStatus', 'attention', 'from', 'to'] as const),
  ...fromElsewhere,
  // A group of a report, and what it, or the campaign, is called.
  ...(['groupBy', 'group', 'groupName'] as const),
] as const;

export type OrdersFilter = Readonly<Partial<Record<(typeof filters)[number] | 'sort' | 'page' | 'pageSize', string>>>;

export const useOrdersFilter = () => useAddressFilter(filters);
