import type { Answer } from 'strapi-plugin-headless-commerce/client';
import { useParams, useSearchParams } from 'react-router-dom';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { eventType } from '../shop/links';
import { useAnswer } from '../shop/use-answer';
import { useCategories } from '../shop/use-categories';
import { useWords } from '../words';
import { Filters } from './Filters';
import { Pages } from './Pages';
import { Cards } from './ProductCard';
import { askedFor } from './asked-for';

type Category = Answer<'catalogCategories'>[number];
/** Of all of them, those below others too, by slug. */
const titlesOf = (categories: readonly Category[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...categories.map(({ slug, title, children }) => ({ [slug]: title, ...titlesOf(children) })));

interface Props {
  readonly events?: boolean;
  /** Whose goods these are: who that is stands above them, as the page's heading. */
  readonly seller?: string;
}

/** Everything, a category, a seller's goods, the events, or what a search found. What is asked for stands in the address. */
export const Shelf = ({ events = false, seller }: Props) => {
  const { words } = useWords();
  const { category } = useParams();
  const [query] = useSearchParams();
  const asked = {
    ...askedFor(query),
    ...(category && { category }),
    ...(seller && { seller }),
    ...(events
      ? { type: eventType }
      : { facets: [...(category ? [] : ['category']), 'brand', ...(seller ? [] : ['seller']), 'option', 'tag'] }),
  };
  const key = JSON.stringify(asked);
  const { data, error } = useAnswer(key, (signal) => shop.catalogProducts(asked, { signal }));
  const { data: categories } = useCategories();
  const shelf = categories?.find(({ slug }) => slug === category);
  const title =
    (asked.q && words.resultsFor(asked.q)) || shelf?.title || category || (events ? words.events : words.all);
  if (!data) return <Waiting error={error} />;
  const { pagination } = data.meta;
  return (
    <>
      {!seller && <Page title={title}>{shelf?.description && <p className="lead">{shelf.description}</p>}</Page>}
      <div className="shelf">
        <Filters meta={data.meta} titles={titlesOf(categories ?? [])} />
        <div>
          <p className="soft" aria-live="polite">
            {words.things(pagination.total)}
          </p>
          {data.meta.didYouMean && <p>{words.meant(data.meta.didYouMean)}</p>}
          {data.data.length ? <Cards items={data.data} /> : <p>{words.nothingFound}</p>}
          <Pages {...pagination} />
        </div>
      </div>
    </>
  );
};
