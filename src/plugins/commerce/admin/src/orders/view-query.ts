import type { OrdersFilter } from './use-orders-filter';

/** The question without the page it is on, the same text for the same question. */
export const asQuery = ({ page: _page, pageSize: _size, ...filter }: OrdersFilter): string => {
  const pairs = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(pairs.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))).toString();
};

export const sameQuery = (one: string, other: string): boolean => {
  const sorted = (query: string) => {
    const params = new URLSearchParams(query);
    params.sort();
    return params.toString();
  };
  return sorted(one) === sorted(other);
};
