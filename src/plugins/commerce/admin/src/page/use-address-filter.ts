import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

type Filter<Name extends string> = Readonly<Partial<Record<Name | 'sort' | 'page' | 'pageSize', string>>>;

/** What is looked for stands in the address: it can be kept, sent and gone back to. */
export const useAddressFilter = <Name extends string>(names: readonly Name[]) => {
  const [search, setSearch] = useSearchParams();
  const known: readonly string[] = [...names, 'sort', 'page', 'pageSize'];
  const filter = Object.fromEntries([...search].filter(([key, value]) => known.includes(key) && value)) as Filter<Name>;
  const change = useCallback(
    (difference: Filter<Name>) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        // Another question starts on its first page.
        next.delete('page');
        for (const [key, value] of Object.entries<string | undefined>(difference)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      }),
    [setSearch],
  );
  const set = useCallback((whole: Readonly<Record<string, string>>) => setSearch(whole), [setSearch]);
  return { filter, change, set, clear: () => setSearch({}), narrowed: names.some((name) => filter[name]) };
};
