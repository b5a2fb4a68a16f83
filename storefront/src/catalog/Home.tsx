import { Link } from 'react-router-dom';
import { Page } from '../layout/Page';
import { shop } from '../shop/client';
import { eventType } from '../shop/links';
import { useAnswer } from '../shop/use-answer';
import { useCategories } from '../shop/use-categories';
import { useWords } from '../words';
import { Lanterns } from './Lanterns';
import { Cards } from './ProductCard';

export const Home = () => {
  const { words } = useWords();
  const newest = useAnswer('newest', (signal) => shop.catalogProducts({ sort: 'newest', pageSize: 8 }, { signal }));
  const events = useAnswer('events', (signal) => shop.catalogProducts({ type: eventType, pageSize: 4 }, { signal }));
  const shelves = useCategories();
  return (
    <>
      <section className="hero">
        <div>
          <Page title="Lantern Lane" heading={words.welcome}>
            <p className="lead">{words.welcomeText}</p>
            <Link className="button" to="/all">
              {words.lookAround}
            </Link>
          </Page>
        </div>
        <Lanterns />
      </section>
      {shelves.data && shelves.data.length > 0 && (
        <section aria-labelledby="shelves">
          <h2 id="shelves">{words.shelves}</h2>
          <ul className="tiles">
            {shelves.data.map(({ slug, title, count }) => (
              <li key={slug}>
                <Link to={`/c/${encodeURIComponent(slug)}`}>
                  <strong>{title}</strong>
                  <span>{words.things(count)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="newest">
        <div className="section-top">
          <h2 id="newest">{words.newest}</h2>
          <Link to="/all">{words.seeAll}</Link>
        </div>
        {newest.error ? <p role="alert">{words.unreachable}</p> : <Cards items={newest.data?.data ?? []} />}
      </section>
      {events.data && events.data.data.length > 0 && (
        <section aria-labelledby="events">
          <h2 id="events">{words.events}</h2>
          <Cards items={events.data.data} />
        </section>
      )}
    </>
  );
};
