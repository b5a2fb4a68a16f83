import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The days on which orders were completed, which is what reports count. */
const completion = ['completedFrom', 'completedTo', 'currency'] as const;
const filters = ['q', 'status', 'paymentStatus', 'fulfillmentStatus', 'attention', ...completion] as const;
const known: readonly string[] = [...filters, 'sort', 'page', 'pageSize'];

export type OrdersFilter = Readonly<Partial<Record<(typeof filters)[number] | 'page' | 'pageSize', string>>>;

/** What is looked for stands in the address: it can be kept, sent and gone back to. */
export const useOrdersFilter = () => {
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries([...search].filter(([key, value]) => known.includes(key) && value)) as OrdersFilter;
  const change = useCallback(
    (difference: OrdersFilter) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        // Another question starts on its first page.
        next.delete('page');
        for (const [key, value] of Object.entries(difference)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      }),
    [setSearch],
  );
  return { filter, change, clear: () => setSearch({}), narrowed: filters.some((key) => filter[key]) };
};
