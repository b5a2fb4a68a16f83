import { useSearchParams } from 'react-router-dom';
import { useWords } from '../words';
import { Facets, type ProductsMeta } from './Facets';

const kept = ['q', 'sort'];

interface Props {
  readonly meta: ProductsMeta;
  /** Of categories, by slug. */
  readonly titles: Readonly<Record<string, string>>;
}

export const Filters = ({ meta, titles }: Props) => {
  const { words } = useWords();
  const [query, setQuery] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('page');
    setQuery(next, { preventScrollReset: true });
  };
  const isFiltered = [...query.keys()].some((name) => !kept.includes(name) && name !== 'page');
  const price = (name: 'min' | 'max', label: string) => (
    <label>
      {label}
      <input
        key={query.get(name)}
        inputMode="decimal"
        defaultValue={query.get(name) ?? ''}
        onBlur={({ target }) => target.value !== (query.get(name) ?? '') && set(name, target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set(name, currentTarget.value)}
      />
    </label>
  );
  return (
    <aside className="filters" aria-label={words.filters}>
      <label>
        {words.sort}
        <select value={query.get('sort') ?? ''} onChange={({ target }) => set('sort', target.value)}>
          <option value="">{query.get('q') ? words.sorts.relevance : words.sorts.newest}</option>
          {(['title', 'price', '-price'] as const).map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <div className="prices">
        {price('min', words.minPrice)}
        {price('max', words.maxPrice)}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={query.has('stock')}
          onChange={({ target }) => set('stock', target.checked ? '1' : '')}
        />
        {words.inStock}
      </label>
      {/* On a phone the goods come first. */}
      <details open={matchMedia('(min-width: 48rem)').matches}>
        <summary>{words.filters}</summary>
        <Facets facets={meta.facets ?? {}} titles={titles} chosen={query} choose={set} />
      </details>
      {isFiltered && (
        <button
          type="button"
          className="plain"
          onClick={() => setQuery([...query].filter(([name]) => kept.includes(name)) as [string, string][])}
        >
          {words.clear}
        </button>
      )}
    </aside>
  );
};
