import type { Answer } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

export type ProductsMeta = Answer<'catalogProducts'>['meta'];

interface Props {
  readonly facets: NonNullable<ProductsMeta['facets']>;
  /** Of categories, by slug. */
  readonly titles: Readonly<Record<string, string>>;
  readonly chosen: URLSearchParams;
  readonly choose: (name: string, value: string) => void;
}

/** What can be narrowed down further, and what would be left. */
export const Facets = ({ facets, titles, chosen, choose }: Props) => {
  const { words } = useWords();
  const names: Readonly<Record<string, string>> = words.facets;
  return Object.entries(facets)
    .filter(([, facet]) => facet.length > 0)
    .map(([name, facet]) => (
      <fieldset key={name} className="facet">
        <legend>{names[name] ?? name.replace(/^option\./, '')}</legend>
        {facet.slice(0, 12).map(({ value, count, title }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.get(name) === value}
              onChange={({ target }) => choose(name, target.checked ? value : '')}
            />
            {title ?? ((name === 'category' && titles[value]) || value)} <span className="soft">({count})</span>
          </label>
        ))}
      </fieldset>
    ));
};
