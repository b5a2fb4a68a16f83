import { useCommerceOrdersQuery } from './orders-api';

const usualSize = '20';

/** The numbers beside this one in the list that this question (`search`) asks for; at a page's end, of the next page. */
export const useNeighbours = (number: string, search: string): { before?: string; after?: string } => {
  const asked = Object.fromEntries(new URLSearchParams(search));
  const query = { pageSize: usualSize, ...asked };
  const { data: here } = useCommerceOrdersQuery(query);
  const numbers = here?.data.map((row) => row.number) ?? [];
  const at = numbers.indexOf(number);
  const page = here?.meta.pagination.page ?? 1;
  const last = here?.meta.pagination.pageCount ?? 1;
  const sidePage = at === 0 ? page - 1 : at === numbers.length - 1 ? page + 1 : 0;
  const skip = at < 0 || sidePage < 1 || sidePage > last;
  const { data: side } = useCommerceOrdersQuery({ ...query, page: String(sidePage) }, { skip });
  const beside = skip ? [] : (side?.data.map((row) => row.number) ?? []);
  if (at < 0) return {};
  const before = numbers[at - 1] ?? (at === 0 ? beside.at(-1) : undefined);
  const after =
    numbers[at + 1] ??
    (at > 0 || numbers.length === 1
      ? at === numbers.length - 1 && sidePage > page
        ? beside[0]
        : undefined
      : undefined);
  return { ...(before && { before }), ...(after && { after }) };
};
