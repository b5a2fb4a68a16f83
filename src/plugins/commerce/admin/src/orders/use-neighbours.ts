import { usualSize } from '../page/paged';
import { useCommerceOrdersQuery } from './orders-api';

/** The numbers beside this one in the list that this question (`search`) asks for; at a page's end, of the page beside. */
export const useNeighbours = (number: string, search: string): { before?: string; after?: string } => {
  const query = { pageSize: String(usualSize), ...Object.fromEntries(new URLSearchParams(search)) };
  const { data: here } = useCommerceOrdersQuery(query);
  const numbers = here?.data.map((row) => row.number) ?? [];
  const at = numbers.indexOf(number);
  const { page = 1, pageCount = 1 } = here?.meta.pagination ?? {};
  const isLast = at === numbers.length - 1;
  const beside = at === 0 && page > 1 ? page - 1 : isLast && page < pageCount ? page + 1 : 0;
  const skip = at < 0 || !beside;
  const { data: side } = useCommerceOrdersQuery({ ...query, page: String(beside) }, { skip });
  const others = skip ? [] : (side?.data.map((row) => row.number) ?? []);
  if (at < 0) return {};
  const before = numbers[at - 1] ?? (beside && beside < page ? others.at(-1) : undefined);
  const after = numbers[at + 1] ?? (beside > page ? others[0] : undefined);
  return { ...(before && { before }), ...(after && { after }) };
};
