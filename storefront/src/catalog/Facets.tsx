import { useWords } from '../words';

type Facet = readonly { readonly value: string; readonly count: number }[];

const isFacet = (facet: unknown): facet is Facet =>
  Array.isArray(facet) && facet.every((entry: unknown) => typeof (entry as { value?: unknown })?.value === 'string');

/** What can be narrowed down further, with counts, where the shop's answer says so. */
export const facetsOf = (meta: object): Readonly<Record<string, Facet>> => {
  const facets = 'facets' in meta && meta.facets ? meta.facets : {};
  return Object.fromEntries(Object.entries(facets).filter((entry): entry is [string, Facet] => isFacet(entry[1])));
};

interface Props {
  readonly facets: Readonly<Record<string, Facet>>;
  readonly chosen: URLSearchParams;
  readonly choose: (name: string, value: string) => void;
}

export const Facets = ({ facets, chosen, choose }: Props) => {
  const { words } = useWords();
  const names: Readonly<Record<string, string>> = words.facets;
  return Object.entries(facets)
    .filter(([, facet]) => facet.length > 0)
    .map(([name, facet]) => (
      <fieldset key={name} className="facet">
        <legend>{names[name] ?? name.replace(/^option\./, '')}</legend>
        {facet.map(({ value, count }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.get(name) === value}
              onChange={({ target }) => choose(name, target.checked ? value : '')}
            />
            {value} <span className="soft">({count})</span>
          </label>
        ))}
      </fieldset>
    ));
};
