import type { Answer } from 'strapi-plugin-headless-commerce/client';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { eventType } from '../shop/links';
import { useAnswer } from '../shop/use-answer';
import { useCategories } from '../shop/use-categories';
import { useWords } from '../words';
import { Filters } from './Filters';
import { Cards } from './ProductCard';
import { askedFor } from './asked-for';

const Pages = ({ page, pageCount }: { readonly page: number; readonly pageCount: number }) => {
  const { words } = useWords();
  const [query] = useSearchParams();
  const to = (next: number) => `?${new URLSearchParams({ ...Object.fromEntries(query), page: String(next) })}`;
  if (pageCount < 2) return null;
  return (
    <nav className="pages" aria-label={words.pages}>
      {page > 1 && <Link to={to(page - 1)}>{words.previous}</Link>}
      <span>{words.pageOf(page, pageCount)}</span>
      {page < pageCount && <Link to={to(page + 1)}>{words.next}</Link>}
    </nav>
  );
};

type Category = Answer<'catalogCategories'>[number];
/** Of all of them, those below others too, by slug. */
const titlesOf = (categories: readonly Category[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...categories.map(({ slug, title, children }) => ({ [slug]: title, ...titlesOf(children) })));

/** Everything, a category, the events, or what a search found. What is asked for stands in the address. */
export const Shelf = ({ events = false }: { readonly events?: boolean }) => {
  const { words } = useWords();
  const { category } = useParams();
  const [query] = useSearchParams();
  const asked = {
    ...askedFor(query),
    ...(category && { category }),
    ...(events ? { type: eventType } : { facets: category ? ['brand', 'tag'] : ['category', 'brand', 'tag'] }),
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
    <Page title={title}>
      {shelf?.description && <p className="lead">{shelf.description}</p>}
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
    </Page>
  );
};
